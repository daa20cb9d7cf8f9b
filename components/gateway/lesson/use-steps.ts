"use client";

import { useCallback } from "react";
import type { GatewayFence } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";

/**
 * Sends what the fence is about. One request goes out as it stands in the form, to a gateway that remembers the ones before; several go
 * out one after the other at their virtual times, to a gateway that remembers nothing but them.
 */
export function useSteps({ steps }: GatewayFence): () => Promise<void> {
  const { state, dispatch, send } = useGatewayBench();
  const { original, setup } = state;
  return useCallback(async () => {
    if (steps.length < 2) {
      await send();
      return;
    }
    dispatch({ type: "open", original, setup });
    let clock = 0;
    for (const { at, request } of steps) {
      dispatch({ type: "advance", millis: at - clock });
      const sent = await send(request);
      if (sent === null) return;
      clock = sent.at + sent.invocation.latency.total;
    }
  }, [steps, original, setup, dispatch, send]);
}
