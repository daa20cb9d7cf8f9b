import type { Json } from "../../json";

/** Says what is wrong with the arguments of an intrinsic function. */
export class InvalidArguments {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

export interface IntrinsicFunction {
  readonly name: string;
  /** Fewest and most arguments. */
  readonly arity: readonly [number, number];
  readonly apply: (values: readonly Json[], random: () => number) => Json | InvalidArguments;
}

/** The `length` of a text that States.Base64Encode, Base64Decode and Hash take at most. */
export const LONGEST_TEXT = 10_000;

/** The nearest whole number; halves go up, as in Java's `Math.round`. `undefined` for what is no number. */
export function rounded(value: Json | undefined): number | undefined {
  return typeof value === "number" ? Math.round(value) + 0 : undefined;
}
