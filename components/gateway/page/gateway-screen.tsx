"use client";

import dynamic from "next/dynamic";
import { createFiles } from "@/components/files";
import { SandboxLoading, WithContent } from "@/components/sandbox";
import type { GatewayContent } from "@/lib/sandbox/gateway";

const TITLE = "API Gateway sandbox";
const files = createFiles(async (answer): Promise<GatewayContent> => answer.json());

/** In the browser only: the sandbox has nothing to show without its worker. */
const GatewayPage = dynamic(() => import("./gateway-page").then((loaded) => loaded.GatewayPage), {
  ssr: false,
  loading: () => <SandboxLoading title={TITLE} />,
});

/** The page of the API Gateway sandbox. */
export function GatewayScreen() {
  return (
    <WithContent title={TITLE} file={files.useFile("sandbox/api-gateway.json")}>
      {(content) => <GatewayPage content={content} />}
    </WithContent>
  );
}
