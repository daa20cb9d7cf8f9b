import type { StateType } from "@/lib/asl";

/** A state as the graph shows it. */
export interface GraphState {
  /** JSON pointer to the state: names may repeat while a definition is being written. */
  readonly id: string;
  readonly name: string;
  /** Null while the type is missing or wrong. */
  readonly type: StateType | null;
  /** Whether the execution, branch or iteration may end here. */
  readonly ends: boolean;
  readonly retriers: readonly GraphRetrier[];
  /** What runs inside: branches of a Parallel, the processor of a Map. */
  readonly parts: readonly GraphMachine[];
  /** What it calls, waits for or says, in a few words; may be empty. */
  readonly note: string;
}

export interface GraphRetrier {
  readonly errors: readonly string[];
  /** Seconds before each retry, without jitter; at most {@link MAX_WAITS} of them. */
  readonly waits: readonly number[];
  readonly maxAttempts: number;
  readonly jitter: boolean;
}

/** Why one goes this way. */
export type EdgeKind = "start" | "next" | "rule" | "default" | "catch";

/** A way between two states of one machine; ways from one state to another that mean the same to the eye are one. */
export interface GraphEdge {
  readonly id: string;
  /** Null for the way from the start. */
  readonly from: GraphState | null;
  readonly to: GraphState;
  readonly kind: EdgeKind;
  /** Conditions or error names; empty for a plain Next. */
  readonly labels: readonly string[];
  /** The way the eye should follow downwards: the first that leads out of its state. */
  readonly main: boolean;
}

/** A set of states with a start: the whole machine, a branch, or what a Map runs for each item. */
export interface GraphMachine {
  readonly id: string;
  readonly states: readonly GraphState[];
  readonly edges: readonly GraphEdge[];
}

/** Waits of a retrier that are worked out. */
export const MAX_WAITS = 12;
