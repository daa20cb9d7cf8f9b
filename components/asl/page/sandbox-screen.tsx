"use client";

import dynamic from "next/dynamic";
import { createFiles } from "@/components/files";
import { SandboxLoading, WithContent } from "@/components/sandbox";
import type { SandboxContent } from "@/lib/sandbox";

const TITLE = "Step Functions sandbox";
const files = createFiles(async (answer): Promise<SandboxContent> => answer.json());

/** In the browser only: the sandbox has nothing to show without its worker, and its parts set styles as they go. */
const SandboxPage = dynamic(() => import("./sandbox-page").then((loaded) => loaded.SandboxPage), {
  ssr: false,
  loading: () => <SandboxLoading title={TITLE} />,
});

/** The page of the Step Functions sandbox. */
export function SandboxScreen() {
  return (
    <WithContent title={TITLE} file={files.useFile("sandbox/step-functions.json")}>
      {(content) => <SandboxPage content={content} />}
    </WithContent>
  );
}
