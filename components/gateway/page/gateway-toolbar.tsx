"use client";

import type { ReactNode } from "react";
import { SimulatedBadge } from "@/components/sandbox";
import type { GatewaySetup } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";

interface GatewayToolbarProps {
  /** What is loaded, and how to load something else. */
  readonly title: ReactNode;
  /** Share, import, export, reset. */
  readonly tools: ReactNode;
}

/** What is loaded, which kind of API it is, and what of it is simulated. */
export function GatewayToolbar({ title, tools }: GatewayToolbarProps) {
  const { state } = useGatewayBench();
  return (
    <div className="flex flex-none flex-wrap items-center gap-x-2 gap-y-1.5 border-line border-b bg-panel px-3 py-1.5 md:min-h-[46px]">
      {title}
      <p className="hidden text-12 text-ink-2 md:block">{kindOf(state.setup)}</p>
      <div className="ml-auto flex flex-wrap items-center gap-2">
        <span className="hidden xl:inline-flex">
          <SimulatedBadge
            simulated={`${state.setup.api.type === "REST" ? "18" : "11"} phases, limits, cache, virtual clock`}
            not="real networks, WebSocket, prices"
          />
        </span>
        {tools}
      </div>
    </div>
  );
}

const ENDPOINTS = { EDGE: "edge-optimized", REGIONAL: "Regional", PRIVATE: "private" } as const;

function kindOf({ api, stage, account }: GatewaySetup): string {
  const kind = api.type === "REST" ? `REST API, ${ENDPOINTS[api.endpointType ?? "EDGE"]}` : "HTTP API, Regional";
  return `${kind}, ${account?.region ?? "us-east-1"}, stage ${stage.name}`;
}
