"use client";

import dynamic from "next/dynamic";
import { LoadingBars } from "@/components/ui";

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
  return <GatewayPage />;
}
