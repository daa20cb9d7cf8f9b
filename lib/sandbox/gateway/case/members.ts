/** A value as read from a case; `undefined` stands for a member that is not there. */
export type Value = unknown;
export type CaseObject = Readonly<Record<string, Value>>;

export function isObject(value: Value): value is CaseObject {
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
