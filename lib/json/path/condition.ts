import { assertNever, isArray, isObject, type Json } from "@/lib/util";
import { jsonEqual } from "../json-equal";
import type { Search } from "./search";
import type { Condition, Operand, Operator } from "./step";

/** Whether a node passes a filter. */
export function holds(condition: Condition, node: Json, search: Search): boolean {
  switch (condition.kind) {
    case "or":
      return holds(condition.left, node, search) || holds(condition.right, node, search);
    case "and":
      return holds(condition.left, node, search) && holds(condition.right, node, search);
    case "not":
      return !holds(condition.condition, node, search);
    case "exists":
      return search.read(condition.path, node) !== undefined;
    case "compare":
      return compares(condition.operator, condition.left, condition.right, node, search);
    default:
      return assertNever(condition);
  }
}

function compares(operator: Operator, left: Operand, right: Operand, node: Json, search: Search): boolean {
  const value = search.value(left, node);
  if (operator === "=~") return right.kind === "pattern" && typeof value === "string" && right.pattern.matches(value);
  const other = search.value(right, node);
  if (value === undefined || other === undefined) return operator === "!=" && value !== other;
  return compareValues(operator, value, other);
}

function compareValues(operator: Exclude<Operator, "=~">, left: Json, right: Json): boolean {
  switch (operator) {
    case "==":
      return looselyEqual(left, right);
    case "!=":
      return !looselyEqual(left, right);
    case "<":
      return order(left, right) < 0;
    case "<=":
      return order(left, right) <= 0;
    case ">":
      return order(left, right) > 0;
    case ">=":
      return order(left, right) >= 0;
    case "in":
      return listHas(right, left);
    case "nin":
      return !listHas(right, left);
    case "subsetof":
      return isArray(left) && left.every((item) => listHas(right, item));
    case "anyof":
      return isArray(left) && left.some((item) => listHas(right, item));
    case "noneof":
      return isArray(left) && !left.some((item) => listHas(right, item));
    case "contains":
      return typeof left === "string" ? typeof right === "string" && left.includes(right) : listHas(left, right);
    case "size":
      return (typeof left === "string" || isArray(left)) && left.length === right;
    case "empty":
      return isEmpty(left) === right;
    default:
      return assertNever(operator);
  }
}

/** Jayway compares a number with a text by the text's number or the number's text. */
function looselyEqual(left: Json, right: Json): boolean {
  if (typeof left === "number" && typeof right === "string") return right.trim() !== "" && left === Number(right);
  if (typeof left === "string" && typeof right === "number") return left === String(right);
  return jsonEqual(left, right);
}

/** Negative, zero or positive; NaN, which compares with nothing, for values of different or other types. */
function order(left: Json, right: Json): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left !== "string" || typeof right !== "string") return Number.NaN;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function listHas(list: Json, value: Json): boolean {
  return isArray(list) && list.some((item) => looselyEqual(item, value));
}

function isEmpty(value: Json): boolean | undefined {
  if (typeof value === "string" || isArray(value)) return value.length === 0;
  return isObject(value) ? Object.keys(value).length === 0 : undefined;
}
