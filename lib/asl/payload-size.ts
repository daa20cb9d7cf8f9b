import { isArray, type Json, type JsonObject } from "./json";

/** Containers with at least so many members remember their size, so that what is shared is measured once. */
const REMEMBER_FROM = 32;
const remembered = new WeakMap<object, number>();

/** What is wrong with a payload: its JSON text is longer than the quota, or it nests deeper than the budget allows. */
export function payloadProblem(
  value: Json,
  limits: { readonly payloadBytes: number; readonly depth: number },
): "size" | "depth" | null {
  const bound = atMost(value, limits.depth);
  if (bound <= limits.payloadBytes) return null;
  if (bound === Number.POSITIVE_INFINITY) return "depth";
  return payloadSize(value) > limits.payloadBytes ? "size" : null;
}

/** Length of the value as JSON text in UTF-8 bytes. */
export function payloadSize(value: Json): number {
  return utf8Length(JSON.stringify(value));
}

/** An upper bound of the size, without making the text; infinite where the value nests too deep. */
function atMost(value: Json, depth: number): number {
  if (typeof value === "string") return 6 * value.length + 2;
  if (typeof value === "number") return 25;
  if (value === null || typeof value === "boolean") return 5;
  return depth === 0 ? Number.POSITIVE_INFINITY : containerAtMost(value, depth - 1);
}

function containerAtMost(value: readonly Json[] | JsonObject, depth: number): number {
  const known = remembered.get(value);
  if (known !== undefined) return known;
  let bytes = 2;
  let members = 0;
  if (isArray(value)) {
    for (const element of value) bytes += atMost(element, depth) + 1;
    members = value.length;
  } else {
    for (const key in value) {
      bytes += 6 * key.length + 4 + atMost(value[key] ?? null, depth);
      members++;
    }
  }
  if (members >= REMEMBER_FROM) remembered.set(value, bytes);
  return bytes;
}

function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // Half of a surrogate pair counts two: the pair takes four bytes.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return bytes;
}
