"use client";

import { useKeys } from "@/components/shell";
import { useBench } from "../bench-context";

/** The key of Run, as `KeyBinding` names it. */
export const RUN_KEY = "Mod+Enter";

/** The keys of the sandbox, for the page that is one. */
export function useBenchKeys(): void {
  const { state, run, stop, step, go } = useBench();
  const end = state.run.type === "done" ? state.run.record.events.length : 0;
  useKeys([
    { keys: RUN_KEY, label: "Run", run: () => run() },
    { keys: ".", label: "Step forward", run: () => step(1) },
    { keys: ",", label: "Step back", run: () => step(-1) },
    { keys: "<", label: "To the start", run: () => go(0) },
    { keys: ">", label: "To the end", run: () => go(end) },
    ...(state.run.type === "running" ? [{ keys: "Escape", label: "Stop the run", run: stop }] : []),
  ]);
}
