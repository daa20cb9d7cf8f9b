"use client";

import { useRef, useState } from "react";
import { useGatewayBench } from "../bench-context";
import type { BurstResult } from "./burst-result";

/** What becomes of the bursts of a panel. */
export interface Bursts {
  /** Requests sent so far while one is under way, else null. */
  readonly progress: number | null;
  readonly result: BurstResult | null;
  /** Why the last one failed: our worker. */
  readonly problem: string | null;
  readonly start: (perSecond: number, seconds: number) => Promise<void>;
  readonly stop: () => void;
}

/** Sends bursts in the worker; what the gateway remembers and the clock go on from there. */
export function useBurst(): Bursts {
  const { state, dispatch, link } = useGatewayBench();
  const [progress, setProgress] = useState<number | null>(null);
  const [result, setResult] = useState<BurstResult | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const opened = useRef(state.original);
  opened.current = state.original;
  const start = async (perSecond: number, seconds: number): Promise<void> => {
    const { setup, original, clock: at, memory, calls } = state;
    setProgress(0);
    setProblem(null);
    try {
      const ended = await link.ask("burst", { setup, at, memory, calls, perSecond, seconds }, setProgress);
      // Another API may have been opened meanwhile.
      if (opened.current !== original) return;
      setResult(ended);
      dispatch({ type: "remember", memory: ended.memory, calls: ended.calls });
      dispatch({ type: "advance", millis: ended.millis });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setProgress(null);
    }
  };
  return { progress, result, problem, start, stop: () => link.stop() };
}
