import { isArray, isObject, type Json } from "../json";
import { EvaluationLimits } from "./limits";
import { printNumber } from "./print-number";

/** A value as compact JSON text, as AWS writes it in causes and in the results of intrinsic functions: no spaces, Java's numbers. */
export function printJson(value: Json): string {
  return print(value, 0);
}

function print(value: Json, depth: number): string {
  if (typeof value === "number") return printNumber(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (depth > EvaluationLimits.depth) return '"…"';
  if (isArray(value)) return `[${value.map((item) => print(item, depth + 1)).join(",")}]`;
  return isObject(value)
    ? `{${Object.entries(value)
        .map(([key, item]) => `${JSON.stringify(key)}:${print(item, depth + 1)}`)
        .join(",")}}`
    : "null";
}
