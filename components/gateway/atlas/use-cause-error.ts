"use client";

import { useCallback } from "react";
import type { AtlasEntry } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";

/** Causes the error of a card: its API comes for a visit, and its request is sent as often as it takes. */
export function useCauseError(): (entry: AtlasEntry) => Promise<void> {
  const { dispatch, send } = useGatewayBench();
  return useCallback(
    async ({ setup, requests }) => {
      dispatch({ type: "visit", setup });
      for (let number = 0; number < requests; number++) await send();
    },
    [dispatch, send],
  );
}
