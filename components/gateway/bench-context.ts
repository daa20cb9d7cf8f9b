"use client";

import { createContext, useContext } from "react";
import type { SandboxRequest } from "@/lib/sandbox/gateway";
import type { GatewayBenchAction, GatewayBenchState, Sent } from "./model";
import type { GatewayLink } from "./worker/gateway-link";

/** What a panel of the sandbox gets: the state, and what can be done to it. */
export interface GatewayBench {
  readonly state: GatewayBenchState;
  /** Takes effect at once: what is sent right after it meets the new state. */
  readonly dispatch: (action: GatewayBenchAction) => void;
  /**
   * Sends what stands in the form, or another request with the same setup, at the clock; the clock then moves on by the time the answer took.
   * Requests go out one after the other. Null where our worker failed, which the state tells.
   */
  readonly send: (request?: SandboxRequest) => Promise<Sent | null>;
  /** The worker, for what else it can be asked. */
  readonly link: GatewayLink;
}

export const GatewayBenchContext = createContext<GatewayBench | null>(null);

/** The sandbox that the component stands in. Throws outside of one. */
export function useGatewayBench(): GatewayBench {
  const bench = useContext(GatewayBenchContext);
  if (bench === null) throw new Error("a panel of the sandbox stands outside of a GatewayProvider");
  return bench;
}
