import type { AslSetup } from "@/lib/sandbox";
import { assertNever } from "@/lib/util";
import type { BenchState, Moment, RunProblem, RunRecord } from "./model";

export type BenchAction =
  /** Takes another setup: an example, a file, a link. */
  | { readonly type: "load"; readonly setup: AslSetup }
  | { readonly type: "edit"; readonly change: Partial<AslSetup> }
  | { readonly type: "reset" }
  | { readonly type: "run-started" }
  | { readonly type: "run-progressed"; readonly transitions: number; readonly seconds: number }
  /** `moment` is where the panels stand then; cut to what there is. */
  | { readonly type: "run-ended"; readonly record: RunRecord; readonly setup: AslSetup; readonly moment: Moment }
  | { readonly type: "run-refused"; readonly problems: readonly RunProblem[] }
  | { readonly type: "go"; readonly moment: Moment }
  | { readonly type: "select"; readonly state: string | null };

/** A sandbox that holds a setup and has run nothing. */
export function openBench(setup: AslSetup): BenchState {
  return { setup, original: setup, run: { type: "none" }, moment: 0, selected: null };
}

/** The sandbox after an action. */
export function benchReducer(state: BenchState, action: BenchAction): BenchState {
  switch (action.type) {
    case "load":
      return openBench(action.setup);
    case "edit":
      return edit(state, action.change);
    case "reset":
      return openBench(state.original);
    case "run-started":
      return { ...state, run: { type: "running", transitions: 0, seconds: 0 }, selected: null };
    case "run-progressed":
      return state.run.type === "running"
        ? { ...state, run: { type: "running", transitions: action.transitions, seconds: action.seconds } }
        : state;
    case "run-ended":
      return {
        ...state,
        run: { type: "done", record: action.record, setup: action.setup, stale: !sameSetup(action.setup, state.setup) },
        moment: within(action.moment, action.record),
      };
    case "run-refused":
      return { ...state, run: { type: "refused", problems: action.problems }, moment: 0 };
    case "go":
      return go(state, action.moment);
    case "select":
      return { ...state, selected: action.state };
    default:
      return assertNever(action);
  }
}

/** The panels follow the playhead again, wherever it goes. */
function go(state: BenchState, moment: Moment): BenchState {
  if (state.run.type !== "done") return state;
  return { ...state, moment: within(moment, state.run.record), selected: null };
}

function edit(state: BenchState, change: Partial<AslSetup>): BenchState {
  const setup = { ...state.setup, ...change };
  const run = state.run.type === "done" ? { ...state.run, stale: true } : state.run;
  return { ...state, setup, run };
}

function within(moment: Moment, record: RunRecord): Moment {
  return Math.max(0, Math.min(Math.trunc(moment), record.events.length));
}

function sameSetup(a: AslSetup, b: AslSetup): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Whether Reset would lose something. */
export function isEdited({ setup, original }: BenchState): boolean {
  return !sameSetup(setup, original);
}
