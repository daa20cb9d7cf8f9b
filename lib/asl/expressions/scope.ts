import type { Json } from "../json";
import type { Variables } from "./variables";

/** What an expression may read. The interpreter may keep one object and change it between evaluations: nothing holds on to it. */
export interface Scope {
  /** `$` in JSONPath: input, raw result or what else the field works on. */
  readonly input: Json;
  /** The context object: `$$` in JSONPath, `$states.context` in JSONata. */
  readonly context: Json;
  /** `$name`, in both languages. */
  readonly variables: Variables;
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
