"use client";

import { createContext, useContext } from "react";
import type { TaskScript } from "@/lib/asl";
import type { BenchAction } from "./bench-reducer";
import type { BenchState, Moment } from "./model";
import type { AslLink } from "./worker/asl-link";

/** What a panel of the sandbox gets: the state, and what can be done to it. */
export interface Bench {
  readonly state: BenchState;
  readonly dispatch: (action: BenchAction) => void;
  /** Runs the setup from its start; the panels then play to the end, or stand at `moment` where one is given. */
  readonly run: (moment?: Moment) => void;
  /** Ends the simulation that is under way and shows how far it got. */
  readonly stop: () => void;
  /** Moves the playhead; runs the setup first where nothing has run since it was changed. */
  readonly go: (moment: Moment) => void;
  /** One event forward (1) or back (-1). */
  readonly step: (by: 1 | -1) => void;
  /** Goes on to the next entry of the state after the moment; from the end it starts over. */
  readonly runTo: (state: string) => void;
  /** Takes other outcomes of tasks and runs again; the playhead stays where it is, since the past does not change. */
  readonly answer: (mocks: TaskScript) => void;
  /** The panels are playing a run; anything the learner does with the playhead ends that. */
  readonly playing: boolean;
  /** Jumps to the end of what is playing. */
  readonly skip: () => void;
  /** The worker, for what else it can be asked. */
  readonly link: AslLink;
}

export const BenchContext = createContext<Bench | null>(null);

/** The sandbox that the component stands in. Throws outside of one. */
export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (bench === null) throw new Error("a panel of the sandbox stands outside of a BenchProvider");
  return bench;
}
