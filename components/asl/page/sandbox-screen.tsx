"use client";

import dynamic from "next/dynamic";
import { createFiles } from "@/components/files";
import { Button, LoadingBars } from "@/components/ui";
import type { SandboxContent } from "@/lib/sandbox";

const files = createFiles(async (answer): Promise<SandboxContent> => answer.json());

const Loading = () => (
  <div className="p-6 lg:h-[calc(100dvh-3rem)]">
    <h1 className="sr-only">Step Functions sandbox</h1>
    <LoadingBars rows={14} label="Loading the sandbox" alone />
  </div>
);

/** In the browser only: the sandbox has nothing to show without its worker, and its parts set styles as they go. */
const SandboxPage = dynamic(() => import("./sandbox-page").then((loaded) => loaded.SandboxPage), {
  ssr: false,
  loading: Loading,
});

/** The page of the Step Functions sandbox. */
export function SandboxScreen() {
  const file = files.useFile("sandbox/step-functions.json");
  switch (file.status) {
    case "loading":
      return <Loading />;
    case "failed":
      return (
        <div className="grid justify-items-start gap-3 p-6">
          <h1 className="sr-only">Step Functions sandbox</h1>
          <p role="alert">The examples could not be loaded.</p>
          <Button onClick={file.retry}>Try again</Button>
        </div>
      );
    case "ready":
      return <SandboxPage content={file.data} />;
  }
}
