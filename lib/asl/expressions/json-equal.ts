import { isArray, isObject, type Json, type JsonObject, member } from "../json";
import { EvaluationLimits } from "./limits";

/** Whether two values are equal: numbers by value, objects whatever the order of their members. */
export function jsonEqual(left: Json, right: Json, depth = 0): boolean {
  if (left === right) return true;
  if (depth > EvaluationLimits.depth) return false;
  if (isArray(left))
    return (
      isArray(right) &&
      left.length === right.length &&
      left.every((item, index) => jsonEqual(item, right[index] ?? null, depth + 1))
    );
  return isObject(left) && isObject(right) && objectsEqual(left, right, depth);
}

function objectsEqual(left: JsonObject, right: JsonObject, depth: number): boolean {
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => {
    const value = member(left, key);
    const other = member(right, key);
    return value !== undefined && other !== undefined && jsonEqual(value, other, depth + 1);
  });
}
