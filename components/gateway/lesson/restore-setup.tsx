"use client";

import { useEffect } from "react";
import type { GatewaySetup } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";

/** Puts kept work over what the sandbox opened with, so that Reset still leads to that. */
export function RestoreSetup({ work }: { readonly work: GatewaySetup | null }) {
  const { state, dispatch } = useGatewayBench();
  // Once: what the learner does from then on is newer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (work !== null) dispatch({ type: "open", original: state.original, setup: work });
  }, []);
  return null;
}
