import { isArray, isObject, type Json } from "@/lib/util";

type PathFunction = (value: Json, operands: readonly Json[]) => Json | undefined;

/** Jayway's functions at the end of a path. They give `undefined` where they do not fit the value: the path then finds nothing. */
const functions: ReadonlyMap<string, PathFunction> = new Map<string, PathFunction>([
  ["length", (value) => length(value)],
  ["size", (value) => length(value)],
  ["keys", (value) => (isObject(value) ? Object.keys(value) : undefined)],
  [
    "min",
    (value, operands) => aggregate(value, operands, (numbers) => numbers.reduce((least, n) => Math.min(least, n))),
  ],
  ["max", (value, operands) => aggregate(value, operands, (numbers) => numbers.reduce((most, n) => Math.max(most, n)))],
  ["sum", (value, operands) => aggregate(value, operands, sum)],
  ["avg", (value, operands) => aggregate(value, operands, (numbers) => sum(numbers) / numbers.length)],
  ["stddev", (value, operands) => aggregate(value, operands, deviation)],
  ["concat", concat],
  ["append", (value, operands) => (isArray(value) ? [...value, ...operands] : undefined)],
  ["first", (value) => (isArray(value) ? value[0] : undefined)],
  ["last", (value) => (isArray(value) ? value.at(-1) : undefined)],
  ["index", (value, [index]) => (isArray(value) && typeof index === "number" ? value.at(index) : undefined)],
]);

export const functionNames: ReadonlySet<string> = new Set(functions.keys());

/** Applies a function of a path to the value that the path has found. */
export function applyPathFunction(name: string, value: Json, operands: readonly Json[]): Json | undefined {
  return functions.get(name)?.(value, operands);
}

function length(value: Json): number | undefined {
  if (typeof value === "string" || isArray(value)) return value.length;
  return isObject(value) ? Object.keys(value).length : undefined;
}

function aggregate(
  value: Json,
  operands: readonly Json[],
  fold: (numbers: readonly number[]) => number,
): Json | undefined {
  const numbers = [...(isArray(value) ? value : []), ...operands].flat().filter((item) => typeof item === "number");
  return numbers.length === 0 ? undefined : fold(numbers);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function deviation(numbers: readonly number[]): number {
  const mean = sum(numbers) / numbers.length;
  return Math.sqrt(sum(numbers.map((number) => (number - mean) ** 2)) / numbers.length);
}

function concat(value: Json, operands: readonly Json[]): string {
  return [...(isArray(value) ? value : []), ...operands].filter((item) => typeof item === "string").join("");
}
