import { parseJson } from "@/lib/json";
import type { Json } from "../../json";
import { hashWith } from "../hash-text";
import { JavaRandom } from "../java-random";
import { EvaluationLimits } from "../limits";
import { uuid } from "../uuid";
import { QueryError } from "./query-error";
import { type Focus, type FunctionDefinition, sequenceOf } from "./raw-expression";
import { scopeOf } from "./scope-of";

/** The functions that Step Functions adds to JSONata (Developer Guide, "JSONata functions provided by Step Functions"). `$eval` is not offered. */
export const awsFunctions: ReadonlyMap<string, FunctionDefinition> = new Map<string, FunctionDefinition>([
  ["partition", { signature: "<an:a>", implementation: partition }],
  ["range", { signature: "<nnn:a>", implementation: range }],
  ["hash", { signature: "<ss?:s>", implementation: hash }],
  ["random", { signature: "<n?:n>", implementation: random }],
  ["uuid", { signature: "<:s>", implementation: drawUuid }],
  ["parse", { signature: "<s:x>", implementation: parse }],
]);

/** The parts are arrays, not sequences: a single one stays within an array. */
function partition(array: readonly unknown[] | undefined, size: number | undefined): unknown {
  if (array === undefined || size === undefined) return undefined;
  const length = Math.round(size);
  if (length < 1) throw new QueryError("The chunk size of $partition must be a positive integer");
  return Array.from({ length: Math.ceil(array.length / length) }, (_, index) =>
    array.slice(index * length, (index + 1) * length),
  );
}

/** The last number is included when a step lands on it. This is a sequence: one of a single number is that number, as recorded. */
function range(first?: number, last?: number, step?: number): unknown {
  if (first === undefined || last === undefined || step === undefined) return undefined;
  if (step === 0) throw new QueryError("The step of $range must not be 0");
  const length = Math.max(0, Math.floor((last - first) / step) + 1);
  if (length > EvaluationLimits.jsonataSequence) throw QueryError.memory();
  return sequenceOf(Array.from({ length }, (_, index) => first + index * step));
}

function hash(text: string | undefined, algorithm = "SHA-256"): string | undefined {
  if (text === undefined) return undefined;
  const digits = hashWith(text, algorithm);
  if (digits === undefined)
    throw new QueryError("The algorithm of $hash must be MD5, SHA-1, SHA-256, SHA-384 or SHA-512");
  return digits;
}

function random(this: Focus, seed?: number): number {
  return seed === undefined ? scopeOf(this).random() : new JavaRandom(seed).next();
}

function drawUuid(this: Focus): string {
  return uuid(scopeOf(this).random);
}

function parse(text: string | undefined): Json | undefined {
  if (text === undefined) return undefined;
  const value = parseJson(text);
  if (value === undefined) throw new QueryError("The argument of $parse must be JSON");
  return value;
}
