import { isObject, type Json, type JsonObject, member, setMember } from "@/lib/util";

/** The context with values put in by their paths, such as `identity.userAgent`. */
export function withValues(context: JsonObject, values: Readonly<Record<string, Json>> | undefined): JsonObject {
  if (values === undefined) return context;
  return Object.entries(values).reduce((changed, [path, value]) => withValue(changed, path.split("."), value), context);
}

function withValue(object: JsonObject, path: readonly string[], value: Json): JsonObject {
  const [name, ...rest] = path;
  if (name === undefined) return object;
  const inner = member(object, name);
  const copy: { [key: string]: Json } = { ...object };
  setMember(copy, name, rest.length === 0 ? value : withValue(isObject(inner) ? inner : {}, rest, value));
  return copy;
}
