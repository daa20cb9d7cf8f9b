import type {
  AslSetup,
  AttemptResult,
  ChallengeCheck,
  PredictionAnswer,
  PredictionTask,
  PredictionVerdict,
  SetupProblem,
} from "@/lib/sandbox";
import type { Result } from "@/lib/util";
import type { Moment, MomentView, RunProblem } from "../model";
import type { RecordColumns } from "../record/columns";
import type { LanguageComparison } from "./compare-languages";

/** How far a run has come. */
export interface RunNews {
  readonly transitions: number;
  /** Virtual seconds. */
  readonly seconds: number;
}

/** What the worker of the sandbox can be asked. A type, not an interface, so that it fits the table of calls. */
export type AslCalls = {
  /** Runs a setup to its end; the worker keeps the execution for `view`. */
  readonly run: {
    readonly ask: AslSetup;
    readonly answer: Result<RecordColumns, readonly RunProblem[]>;
    readonly news: RunNews;
  };
  /** Looks at a visit of the execution that it keeps; null where it keeps none. */
  readonly view: {
    readonly ask: { readonly moment: Moment; readonly visit: number; readonly retryCount: number };
    readonly answer: MomentView | null;
    readonly news: never;
  };
  /** Runs a setup beside its translation; keeps neither. */
  readonly compare: {
    readonly ask: { readonly setup: AslSetup; readonly translated: string };
    readonly answer: Result<LanguageComparison, readonly RunProblem[]>;
    readonly news: never;
  };
  readonly judge: {
    readonly ask: { readonly setup: AslSetup; readonly task: PredictionTask; readonly predicted: PredictionAnswer };
    readonly answer: Result<PredictionVerdict, SetupProblem>;
    readonly news: never;
  };
  readonly "try-challenge": {
    readonly ask: { readonly setup: AslSetup; readonly checks: readonly ChallengeCheck[] };
    readonly answer: AttemptResult;
    readonly news: never;
  };
};
