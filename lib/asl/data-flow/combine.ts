import type { ReferencePath } from "../expressions/path/reference-path";
import type { EvaluationFailure } from "../failure";
import { isObject, type Json } from "../json";
import type { Misconception } from "../misconception";

/** Puts a result together with the raw input. */
export type Combine = (input: Json, result: Json) => Json | EvaluationFailure;

/** What a state without ResultPath does: the result takes the input's place. */
export const replace: Combine = (_input, result) => result;

/**
 * Compiles ResultPath.
 *
 * @param path undefined where the state has no ResultPath; null where the result is to be thrown away
 */
export function compileCombine(
  path: ReferencePath | null | undefined,
  misconceptions: ReadonlySet<Misconception>,
): Combine {
  if (path === undefined) return misconceptions.has("result-path-merges-by-default") ? merge : replace;
  if (path === null) return misconceptions.has("result-path-null-discards-input") ? () => ({}) : (input) => input;
  return path.text === "$" ? replace : path.write;
}

const merge: Combine = (input, result) => (isObject(input) && isObject(result) ? { ...input, ...result } : result);
