"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { StorageNotice } from "@/components/progress";

/** A sitting fills the window by itself: no way leads away from it by accident. */
const SITTING_PATH = "/exam/sitting/";
const SANDBOX_PATH = "/sandbox/";

/** What stands round all pages but a running exam: bars, search and the keys that lead elsewhere. */
export function SiteOnly({ children }: { readonly children: ReactNode }) {
  return usePathname() === SITTING_PATH ? null : children;
}

/** The end of the page. A sandbox fills wide windows, so that it has none there. */
export function PageEnd({ children }: { readonly children: ReactNode }) {
  return <div className={usePathname().startsWith(SANDBOX_PATH) ? "lg:hidden" : "contents"}>{children}</div>;
}

/** What must be said of the storage; during an exam only what can't wait. */
export function PageNotice() {
  return <StorageNotice troubleOnly={usePathname() === SITTING_PATH} />;
}
