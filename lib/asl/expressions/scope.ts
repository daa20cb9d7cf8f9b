import type { PathScope } from "@/lib/json";
import type { Json } from "../json";

/** What an expression may read: input, raw result or what else the field works on, the context object, the variables. */
export interface Scope extends PathScope {
  /** The next seeded number, at least 0 and below 1, for States.MathRandom, States.UUID, `$random` and `$uuid`. */
  readonly random: () => number;
}

/** What a JSONata expression reads besides. */
export interface JsonataScope extends Scope {
  /** `$states`; a member that the field does not offer is absent. `context` is that of the scope. */
  readonly states: { readonly input: Json; readonly result?: Json; readonly errorOutput?: Json };
  /** The virtual clock, in milliseconds since 1970, for `$now` and `$millis`. */
  readonly now: number;
}
