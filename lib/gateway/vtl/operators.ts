import { assertNever } from "@/lib/util";
import type { Budget } from "./budget";
import { javaEquals } from "./methods/method";
import { printValue } from "./print-value";
import type { Operator } from "./syntax";
import type { Value } from "./value";

/** Velocity takes everything for true but null and false. */
export function isTrue(value: Value): boolean {
  return value !== null && value !== false;
}

/** A binary operation of two values; `||` and `&&` look at one at a time and are none. */
export function operate(operator: Exclude<Operator, "||" | "&&">, left: Value, right: Value, budget: Budget): Value {
  switch (operator) {
    case "==":
      return isEqual(left, right, budget);
    case "!=":
      return !isEqual(left, right, budget);
    case "<":
      return compare(left, right) < 0;
    case "<=":
      return compare(left, right) <= 0;
    case ">":
      return compare(left, right) > 0;
    case ">=":
      return compare(left, right) >= 0;
    case "+":
      return add(left, right, budget);
    case "-":
    case "*":
    case "/":
    case "%":
      return calculate(operator, left, right);
    default:
      return assertNever(operator);
  }
}

/** Null equals an empty text (recorded 2025-06-18); values of different types are equal where their texts are. */
function isEqual(left: Value, right: Value, budget: Budget): boolean {
  if (left === null || right === null) return (left ?? "") === (right ?? "");
  if (typeof left === typeof right) return javaEquals(left, right);
  return printValue(left, budget) === printValue(right, budget);
}

/** Only numbers have an order; NaN compares with nothing. */
function compare(left: Value, right: Value): number {
  return typeof left === "number" && typeof right === "number" ? left - right : Number.NaN;
}

function add(left: Value, right: Value, budget: Budget): Value {
  if (typeof left === "number" && typeof right === "number") return left + right;
  if (typeof left !== "string" && typeof right !== "string") return null;
  return budget.made(printValue(left, budget) + printValue(right, budget));
}

/** Whole numbers divide to a whole number, as in Java; by zero there is no result. */
function calculate(operator: "-" | "*" | "/" | "%", left: Value, right: Value): Value {
  if (typeof left !== "number" || typeof right !== "number") return null;
  if (operator === "-") return left - right;
  if (operator === "*") return left * right;
  if (right === 0) return null;
  if (operator === "%") return left % right;
  const quotient = left / right;
  return Number.isInteger(left) && Number.isInteger(right) ? Math.trunc(quotient) : quotient;
}
