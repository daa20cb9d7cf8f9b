import type { AnswerExpectation } from "./expectation";
import type { SandboxRequest, SandboxWorld } from "./model";

/** What a learner's setup must pass. A check begins with a fresh memory: nothing is cached, no token is spent. */
export type GatewayCheck = AnswersCheck | UnchangedCheck;

/** Requests, one after the other, and what their answers must be like. */
export interface AnswersCheck {
  readonly type: "answers";
  /** What must be the case, in a sentence for the learner. */
  readonly says: string;
  /** What of the world is the check's own; the rest is the learner's. */
  readonly world?: Partial<SandboxWorld>;
  readonly steps: readonly [CheckStep, ...CheckStep[]];
}

/** Parts of the setup that must be as they were, by JSON pointer. */
export interface UnchangedCheck {
  readonly type: "unchanged";
  readonly says: string;
  readonly pointers: readonly string[];
}

export type CheckStep = RequestStep | BurstStep;

interface Step {
  /** Virtual milliseconds since the check began. */
  readonly at: number;
  /** Null: the request in the learner's form. */
  readonly request: SandboxRequest | null;
}

export interface RequestStep extends Step {
  readonly type: "request";
  readonly expect: AnswerExpectation;
}

/** The same request many times. */
export interface BurstStep extends Step {
  readonly type: "burst";
  readonly times: number;
  /** Null: all at the same moment. */
  readonly perSecond: number | null;
  readonly counts: readonly AnswerCount[];
}

/** How many answers of a burst must be like that. */
export interface AnswerCount {
  readonly of: AnswerExpectation;
  readonly least: number;
  readonly most: number;
}
