import type { Json } from "../json";

/** What is not the same in the two query languages; the words for each are the reader's. */
export const DIFFERENCES = [
  /** InputPath and Parameters become Arguments. */
  "arguments",
  /** ResultSelector, ResultPath and OutputPath become one Output. */
  "output",
  /** What ResultPath puts into the input, Output merges with it. */
  "merge",
  /** `ResultPath: null`: Output is the input. */
  "result-dropped",
  /** A Variable with an operator becomes a Condition. */
  "condition",
  /** ItemsPath becomes Items. */
  "items",
  /** A `Path` field becomes the plain field with an expression. */
  "plain-field",
  /** Keys lose `.$`, values stand in `{% … %}`. */
  "template",
  /** Intrinsic functions become JSONata functions and operators. */
  "functions",
  /** A path that selects several values gives nothing, not an empty list, where it finds none. */
  "list",
  /** The error output is `$states.errorOutput`. */
  "catcher",
  /** The same word, but it stands beside Output instead of in a stage of its own. */
  "assign",
] as const;

export type Difference = (typeof DIFFERENCES)[number];

/** A difference, and the state in which it shows. */
export interface StateDifference {
  readonly state: string;
  readonly difference: Difference;
}

/** What JSONata has no words for, or this translation has not. */
export interface Obstacle {
  readonly state: string;
  readonly field: string;
  readonly text: string;
}

export interface Translation {
  /** The machine in JSONata; null where something in it can't be said. */
  readonly definition: Json | null;
  readonly differences: readonly StateDifference[];
  readonly obstacles: readonly Obstacle[];
}
