import type { Json } from "../json";
import { compareTimestamps, parseTimestamp } from "../timestamp";
import { compileStringMatches } from "./string-matches";

/** Compares the variable's value with an operand. Values of another type than the operator's are never equal, less or greater. */
export type Comparison = (value: Json, operand: Json) => boolean;

const orders: Readonly<Record<string, (order: number) => boolean>> = {
  Equals: (order) => order === 0,
  LessThan: (order) => order < 0,
  GreaterThan: (order) => order > 0,
  LessThanEquals: (order) => order <= 0,
  GreaterThanEquals: (order) => order >= 0,
};

/** Order of two values of one type; null where either is of another type. */
type Order = (one: Json, other: Json) => number | null;

const types: Readonly<Record<string, Order>> = {
  String: (one, other) => {
    if (typeof one !== "string" || typeof other !== "string") return null;
    return one === other ? 0 : one < other ? -1 : 1;
  },
  Numeric: (one, other) => (typeof one === "number" && typeof other === "number" ? one - other : null),
  Timestamp: (one, other) => {
    const first = typeof one === "string" ? parseTimestamp(one) : null;
    const second = typeof other === "string" ? parseTimestamp(other) : null;
    return first === null || second === null ? null : compareTimestamps(first, second);
  },
};

/** The comparisons that come plain and with a `Path` operand, by operator. */
export const comparisons: ReadonlyMap<string, Comparison> = new Map([
  ...Object.entries(types).flatMap(([type, order]) =>
    Object.entries(orders).map(([name, holds]): [string, Comparison] => [`${type}${name}`, ordered(order, holds)]),
  ),
  ["BooleanEquals", (value, operand) => typeof value === "boolean" && value === operand],
]);

function ordered(order: Order, holds: (order: number) => boolean): Comparison {
  return (value, operand) => {
    const result = order(value, operand);
    return result !== null && holds(result);
  };
}

/** Compiles StringMatches. */
export function stringMatches(pattern: string): (value: Json) => boolean {
  const matches = compileStringMatches(pattern);
  return (value) => typeof value === "string" && matches(value);
}

/** The tests for a type, by operator; the operand says whether the value must or must not be of it. */
export const typeTests: ReadonlyMap<string, (value: Json) => boolean> = new Map([
  ["IsNull", (value) => value === null],
  ["IsNumeric", (value) => typeof value === "number"],
  ["IsString", (value) => typeof value === "string"],
  ["IsBoolean", (value) => typeof value === "boolean"],
  ["IsTimestamp", (value) => typeof value === "string" && parseTimestamp(value) !== null],
]);
