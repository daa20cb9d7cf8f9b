import { isDeepStrictEqual } from "node:util";
import type { Difference } from "../match";

/** A value as read from a case or given by the engine; `undefined` stands for a member that is not there. */
export type Value = unknown;
export type JsonObject = Readonly<Record<string, Value>>;

export function isObject(value: Value): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The members of an object, and none of anything else. */
export function membersOf(value: Value): readonly (readonly [string, Value])[] {
  return isObject(value) ? Object.entries(value) : [];
}

/** The own member of an object. */
export function member(value: Value, key: string): Value {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The elements of an array, and none of anything else. */
export function elementsOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : [];
}

/** The value where it is a text. */
export function textOf(value: Value): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The value where it is a number. */
export function numberOf(value: Value): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** What a text holds as JSON; `undefined` where it is none. */
export function parseJson(text: string): Value {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** No difference where both are the same; the order of members is free. */
export function same(path: string, expected: Value, actual: Value): Difference | null {
  return isDeepStrictEqual(expected, actual) ? null : { path, expected, actual };
}

/** No difference where the actual value has all members of the expected one, recursively; anything but objects must be the same. */
export function subset(path: string, expected: Value, actual: Value): Difference | null {
  if (!isObject(expected) || !isObject(actual)) return same(path, expected, actual);
  return first(Object.entries(expected), ([key, value]) => subset(`${path}/${key}`, value, member(actual, key)));
}

/** The first difference that a check finds in a list. */
export function first<Item>(
  items: Iterable<Item>,
  check: (item: Item, at: number) => Difference | null,
): Difference | null {
  let at = 0;
  for (const item of items) {
    const found = check(item, at++);
    if (found !== null) return found;
  }
  return null;
}
