import { isDeepStrictEqual } from "node:util";
import { type CaseObject, isObject, member, type Value } from "@/lib/sandbox/gateway/case";
import type { Difference } from "../match";

export { elementsOf, isObject, member, membersOf, numberOf, textOf } from "@/lib/sandbox/gateway/case";
export type { Value };
export type JsonObject = CaseObject;

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
