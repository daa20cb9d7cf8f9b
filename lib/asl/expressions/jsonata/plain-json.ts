import { type Json, setMember } from "../../json";
import { EvaluationLimits } from "../limits";

/** What is no JSON in a result of `jsonata`: a function or a pattern, or more than fits. */
export type NotPlain = "unsupported" | "too large";

/** Thrown by {@link plainJson}. */
export class NoJson extends Error {
  readonly why: NotPlain;

  constructor(why: NotPlain) {
    super(why);
    this.why = why;
  }
}

/**
 * A result of `jsonata` as plain JSON: the flags on its sequences are left behind, and numbers that are none become their names, as AWS answers
 * (`1/0` is "Infinity"). What is plain already is shared. Throws {@link NoJson}.
 */
export function plainJson(value: unknown): Json {
  return plain(value, 0, { visits: 0 });
}

interface Work {
  visits: number;
}

function plain(value: unknown, depth: number, work: Work): Json {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value !== "object") throw new NoJson("unsupported");
  if (depth > EvaluationLimits.depth || ++work.visits > EvaluationLimits.visits) throw new NoJson("too large");
  return Array.isArray(value) ? plainArray(value, depth, work) : plainObject(value, depth, work);
}

function plainArray(array: readonly unknown[], depth: number, work: Work): Json {
  let changed: Json[] | undefined = isFlagged(array) ? [] : undefined;
  for (const [index, item] of array.entries()) {
    const value = plain(item, depth + 1, work);
    if (changed === undefined && value !== item) changed = array.slice(0, index) as Json[];
    changed?.push(value);
  }
  return changed ?? (array as readonly Json[]);
}

/** `jsonata` marks its own arrays by properties; plain ones have none but their items. */
function isFlagged(array: readonly unknown[]): boolean {
  return Object.keys(array).length > array.length || "cons" in array;
}

function plainObject(object: object, depth: number, work: Work): Json {
  if (object instanceof RegExp || isFunction(object)) throw new NoJson("unsupported");
  let changed: { [key: string]: Json } | undefined;
  const entries = Object.entries(object);
  for (const [index, [key, item]] of entries.entries()) {
    const value = plain(item, depth + 1, work);
    if (changed === undefined && value !== item) changed = Object.fromEntries(entries.slice(0, index));
    if (changed !== undefined) setMember(changed, key, value);
  }
  return changed ?? (object as Json);
}

function isFunction(object: object): boolean {
  return "_jsonata_function" in object || "_jsonata_lambda" in object;
}
