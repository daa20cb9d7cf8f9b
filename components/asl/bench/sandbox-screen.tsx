"use client";

import dynamic from "next/dynamic";
import { LoadingBars } from "@/components/ui";

/** The sandbox in the browser only: it has nothing to show without its worker, and writes inline styles. */
export const SandboxScreen = dynamic(() => import("./sandbox-page").then(({ SandboxPage }) => SandboxPage), {
  ssr: false,
  loading: () => (
    <div className="p-6 lg:h-[calc(100dvh-3rem)]">
      <LoadingBars rows={14} label="Loading the sandbox" alone />
    </div>
  ),
});
