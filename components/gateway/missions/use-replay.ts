"use client";

import { INITIAL_STATE } from "@/lib/gateway";
import type { RequestStep } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";
import { ownBench } from "../bench-reducer";

/** Sends the requests of a check on the bench, at their times and to a gateway that remembers nothing. */
export function useReplay(): (steps: readonly RequestStep[]) => Promise<void> {
  const { state, dispatch, send } = useGatewayBench();
  return async (steps) => {
    dispatch({ type: "return" });
    dispatch({ type: "remember", memory: INITIAL_STATE });
    const began = ownBench(state).clock;
    let clock = began;
    for (const { at, request } of steps) {
      dispatch({ type: "advance", millis: Math.max(0, began + at - clock) });
      const sent = await send(request ?? undefined);
      if (sent === null) return;
      clock = sent.at + sent.invocation.latency.total;
    }
  };
}
