/** A fact about the service, with where it is from. */
export interface Fact {
  readonly statement: string;
  readonly source: string;
  /** How it is known: `documented` and `recorded` bind; the others are reported apart. */
  readonly certainty: "documented" | "recorded" | "support" | "observed" | "uncertain";
}

export const FACTS = {} satisfies Record<string, Fact>;

export type FactId = string;
