import type { GatewayState, Invocation } from "@/lib/gateway";
import type {
  CaseStep,
  GatewayCheck,
  GatewayPrediction,
  GatewayQuestion,
  GatewaySetup,
  GatewayVerdict,
  SetupAttempt,
  TextProblem,
} from "@/lib/sandbox/gateway";

import type { BurstResult } from "../load/burst-result";
import type { DiagnoseAsk, FromTextAnswer, FromTextAsk, ToTextAsk } from "./text-calls";

/** A request to be sent: the setup holds it. */
export interface SendAsk {
  readonly setup: GatewaySetup;
  /** Virtual milliseconds since the session began. */
  readonly at: number;
  readonly memory: GatewayState;
  /** How often the backend was called before. */
  readonly calls: number;
}

/** A learner's setup to be tried by the checks of a mission or a drill. */
export interface TryAsk {
  /** What the setup was made from. */
  readonly start: GatewaySetup;
  readonly setup: GatewaySetup;
  readonly checks: readonly GatewayCheck[];
}

/** A prediction to be compared with the answer to the last of the requests. */
export interface JudgeAsk {
  readonly setup: GatewaySetup;
  readonly steps: readonly CaseStep[];
  readonly question: GatewayQuestion;
  readonly predicted: GatewayPrediction;
}

/** The same request many times, evenly. */
export interface BurstAsk extends SendAsk {
  readonly perSecond: number;
  readonly seconds: number;
}

/** What the worker of the sandbox can be asked. A type, not an interface, so that it fits the table of calls. */
export type GatewayCalls = {
  /** The news are the requests sent so far. */
  readonly burst: { readonly ask: BurstAsk; readonly answer: BurstResult; readonly news: number };
  readonly diagnose: { readonly ask: DiagnoseAsk; readonly answer: readonly TextProblem[]; readonly news: never };
  readonly "from-text": { readonly ask: FromTextAsk; readonly answer: FromTextAnswer; readonly news: never };
  readonly judge: { readonly ask: JudgeAsk; readonly answer: GatewayVerdict; readonly news: never };
  readonly send: { readonly ask: SendAsk; readonly answer: Invocation; readonly news: never };
  readonly "to-text": { readonly ask: ToTextAsk; readonly answer: string; readonly news: never };
  readonly "try-setup": { readonly ask: TryAsk; readonly answer: SetupAttempt; readonly news: never };
};
