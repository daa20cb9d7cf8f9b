"use client";

import dynamic from "next/dynamic";
import { createFiles } from "@/components/files";
import { Button, LoadingBars } from "@/components/ui";
import type { GatewayContent } from "@/lib/sandbox/gateway";

const files = createFiles(async (answer): Promise<GatewayContent> => answer.json());

const Loading = () => (
  <div className="p-6 lg:h-[calc(100dvh-3rem)]">
    <h1 className="sr-only">API Gateway sandbox</h1>
    <LoadingBars rows={14} label="Loading the sandbox" alone />
  </div>
);

/** In the browser only: the sandbox has nothing to show without its worker. */
const GatewayPage = dynamic(() => import("./gateway-page").then((loaded) => loaded.GatewayPage), {
  ssr: false,
  loading: Loading,
});

/** The page of the API Gateway sandbox. */
export function GatewayScreen() {
  const file = files.useFile("sandbox/api-gateway.json");
  switch (file.status) {
    case "loading":
      return <Loading />;
    case "failed":
      return (
        <div className="grid justify-items-start gap-3 p-6">
          <h1 className="sr-only">API Gateway sandbox</h1>
          <p role="alert">The examples could not be loaded.</p>
          <Button onClick={file.retry}>Try again</Button>
        </div>
      );
    case "ready":
      return <GatewayPage content={file.data} />;
  }
}
