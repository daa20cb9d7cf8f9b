"use client";

import { useRouter } from "next/navigation";
import { useKeys } from "@/components/shell";

interface DoorKey {
  readonly key: string;
  readonly label: string;
  readonly href: string;
}

/** One key opens each door. */
export function useDoorKeys(doors: readonly DoorKey[]): void {
  const router = useRouter();
  useKeys(doors.map(({ key, label, href }) => ({ keys: key, label, run: () => router.push(href) })));
}
