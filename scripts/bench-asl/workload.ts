/** One row of the table: a machine, and the same work written by hand. */
export interface Workload {
  readonly name: string;
  readonly definition: object;
  readonly input: unknown;
  /** Runs of the machine in one sample. */
  readonly runs: number;
  /** Transitions in one run. */
  readonly transitions: number;
  /** Name of the Task state, where there is one. */
  readonly task?: string;
  /** Does the JSON work of one run, with a history whose payloads are JSON texts; gives the output. */
  readonly byHand: ByHand;
  /** What the row wants of us, as a multiple of the peer (or of `byHand` where there is none). */
  readonly bar: { readonly of: "peer" | "byHand"; readonly ratio: number };
}

export type ByHand = (input: unknown) => unknown | Promise<unknown>;
