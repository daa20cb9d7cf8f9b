import { isArray, isObject, type Json, type JsonObject, member } from "@/lib/util";
import { JsonLimits } from "./limits";

/** Whether two values are equal: numbers by value, objects whatever the order of their members. Values beyond the limits are equal to none. */
export function jsonEqual(left: Json, right: Json): boolean {
  return equal(left, right, 0, { visits: 0 });
}

interface Work {
  visits: number;
}

function equal(left: Json, right: Json, depth: number, work: Work): boolean {
  if (left === right) return true;
  if (depth > JsonLimits.depth || ++work.visits > JsonLimits.visits) return false;
  if (isArray(left))
    return (
      isArray(right) &&
      left.length === right.length &&
      left.every((item, index) => equal(item, right[index] ?? null, depth + 1, work))
    );
  return isObject(left) && isObject(right) && objectsEqual(left, right, depth, work);
}

function objectsEqual(left: JsonObject, right: JsonObject, depth: number, work: Work): boolean {
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => {
    const value = member(left, key);
    const other = member(right, key);
    return value !== undefined && other !== undefined && equal(value, other, depth + 1, work);
  });
}
