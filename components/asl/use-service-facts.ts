"use client";

import { createFiles } from "@/components/files";
import type { ServiceFacts } from "@/lib/sandbox";

const files = createFiles(async (answer): Promise<ServiceFacts | null> => answer.json());

const NONE: ServiceFacts = {
  services: [],
  prices: { perTransition: 0, perRequest: 0, perGigabyteSecond: 0, about: "" },
};

/** What the content knows of services and prices; nothing until it is loaded. */
export function useServiceFacts(): ServiceFacts {
  const file = files.useFile("sandbox/services.json");
  return file.status === "ready" && file.data !== null ? file.data : NONE;
}
