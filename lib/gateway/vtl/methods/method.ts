import type { Budget } from "../budget";
import { isList, isMap, type Value } from "../value";

/** A method of a Java class. `null` also for operands that the method does not take. */
export type Method<Target> = (target: Target, operands: readonly Value[], budget: Budget) => Value;

/** Java's `equals`: by value, and a list or map by its members down to a depth. */
export function javaEquals(left: Value, right: Value, depth = 0): boolean {
  if (left === right) return true;
  if (depth > 20) return false;
  if (isList(left) && isList(right))
    return (
      left.items.length === right.items.length &&
      left.items.every((item, index) => javaEquals(item, right.items[index] ?? null, depth + 1))
    );
  if (!isMap(left) || !isMap(right) || left.members.size !== right.members.size) return false;
  return Array.from(left.members).every(
    ([key, value]) => right.members.has(key) && javaEquals(value, right.members.get(key) ?? null, depth + 1),
  );
}

/** An operand as a whole number, or null. */
export function integer(value: Value | undefined): number | null {
  return typeof value === "number" && Number.isInteger(value) ? value : null;
}
