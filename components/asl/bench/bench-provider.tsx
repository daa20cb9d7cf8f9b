"use client";

import { type ReactNode, useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { AslSetup } from "@/lib/sandbox";
import { type Bench, BenchContext } from "../bench-context";
import { type BenchAction, benchReducer, openBench } from "../bench-reducer";
import type { BenchState, Moment } from "../model";
import { nextEntry } from "./next-entry";
import { usePlayback } from "./use-playback";
import { useRunner } from "./use-runner";

interface BenchProviderProps {
  /** What it opens with. A later change of it changes nothing: load another by `dispatch`. */
  readonly setup: AslSetup;
  /** Told after each change of setup or run, not for each move of the playhead: to keep work, to judge a run. */
  readonly onChange?: (state: BenchState) => void;
  readonly children: ReactNode;
}

/** What `onChange` was told last. */
interface Told extends Pick<BenchState, "setup" | "original" | "run"> {
  readonly onChange: BenchProviderProps["onChange"];
}

/** Holds one sandbox: its state, its worker, and what can be done. */
export function BenchProvider({ setup, onChange, children }: BenchProviderProps) {
  const [state, dispatch] = useReducer(benchReducer, setup, openBench);
  const latest = useRef(state);
  const told = useRef<Told | null>(null);
  useEffect(() => {
    latest.current = state;
    const { setup: current, original, run } = state;
    const before = told.current;
    if (
      before?.onChange === onChange &&
      before?.setup === current &&
      before.original === original &&
      before.run === run
    )
      return;
    told.current = { onChange, setup: current, original, run };
    onChange?.(state);
  }, [state, onChange]);

  const goTo = useCallback((moment: Moment) => dispatch({ type: "go", moment }), []);
  const { playing, play, halt } = usePlayback(goTo);
  const { link, run: runOnce } = useRunner(dispatch);

  const act = useCallback(
    (action: BenchAction) => {
      if (action.type !== "select") halt();
      dispatch(action);
    },
    [halt],
  );

  const run = useCallback(
    async (moment?: Moment): Promise<void> => {
      halt();
      const record = await runOnce(latest.current.setup, moment ?? 0);
      if (record !== null && moment === undefined) play(record.events.length);
    },
    [halt, play, runOnce],
  );

  const bench = useMemo((): Bench => {
    /** The record of what stands in the editors, or null where it has to be run first. */
    const fresh = () =>
      latest.current.run.type === "done" && !latest.current.run.stale ? latest.current.run.record : null;
    const go = (moment: Moment): void => {
      if (fresh() === null) void run(moment);
      else act({ type: "go", moment });
    };
    return {
      state,
      dispatch: act,
      run: (moment) => void run(moment),
      stop: () => link.stop(),
      go,
      step: (by) => go(fresh() === null ? Math.max(by, 0) : latest.current.moment + by),
      runTo: (name) => {
        const record = fresh();
        if (record !== null) act({ type: "go", moment: nextEntry(record, latest.current.moment, name) });
        else
          void runOnce(latest.current.setup, 0).then(
            (made) => made && act({ type: "go", moment: nextEntry(made, 0, name) }),
          );
      },
      answer: (mocks) => {
        const { setup, moment } = latest.current;
        act({ type: "edit", change: { mocks } });
        void runOnce({ ...setup, mocks }, moment);
      },
      playing,
      skip: () => {
        const record = fresh();
        if (record !== null) act({ type: "go", moment: record.events.length });
      },
      link,
    };
  }, [state, act, run, runOnce, playing, link]);

  return <BenchContext value={bench}>{children}</BenchContext>;
}
