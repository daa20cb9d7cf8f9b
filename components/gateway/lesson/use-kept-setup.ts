"use client";

import { useCallback, useRef } from "react";
import { keepWork } from "@/components/sandbox";
import { type GatewaySetup, packGatewaySetup } from "@/lib/sandbox/gateway";
import { isEdited } from "../bench-reducer";
import type { GatewayBenchState } from "../model";

/** Keeps the setup of a sandbox under a name after each change; one that is as it began is forgotten. */
export function useKeptSetup(name: string): (state: GatewayBenchState) => void {
  const kept = useRef<GatewaySetup | null>(null);
  return useCallback(
    (state: GatewayBenchState) => {
      // The state comes before the kept work is put over it: the first one says nothing.
      const first = kept.current === null;
      if (kept.current === state.setup) return;
      kept.current = state.setup;
      if (!first) keepWork(name, isEdited(state) ? packGatewaySetup(state.setup) : null);
    },
    [name],
  );
}
