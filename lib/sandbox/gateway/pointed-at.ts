import { isArray, isObject, type Json, member } from "@/lib/util";

/** What a JSON pointer (RFC 6901) leads to; null where there is nothing. */
export function pointedAt(value: Json, pointer: string): Json {
  const names = pointer.split("/").slice(1);
  return names.reduce<Json>((at, name) => step(at, name.replaceAll("~1", "/").replaceAll("~0", "~")), value);
}

function step(value: Json, name: string): Json {
  if (isArray(value)) return value[Number(name)] ?? null;
  return isObject(value) ? (member(value, name) ?? null) : null;
}
