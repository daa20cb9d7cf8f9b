import type { JsonataScope } from "../scope";
import type { Focus } from "./raw-expression";

/** The name under which an evaluation's scope is bound for our functions; no expression can write it. */
export const SCOPE = "\0scope";

/** The scope of the evaluation that calls a function. */
export function scopeOf(focus: Focus): JsonataScope {
  return focus.environment.lookup(SCOPE) as JsonataScope;
}
