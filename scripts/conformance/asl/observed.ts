import type { Difference, Value } from "../match";

/** What an engine gave for a case, in the case's terms. */
export interface Observed {
  readonly status: string;
  readonly output?: Value;
  readonly error?: string;
  readonly cause?: string;
  readonly history: readonly ObservedEvent[];
  /** Task calls that were not as recorded. */
  readonly calls: readonly Difference[];
}

export interface ObservedEvent {
  readonly id: number;
  readonly previousEventId: number;
  readonly type: string;
  readonly details: Readonly<Record<string, Value>>;
}
