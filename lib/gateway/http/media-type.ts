/** The media type that a Content-Type or Accept header begins with, without its parameters, or undefined where there is none. */
export function mediaTypeOf(value: string | undefined): string | undefined {
  const first = value?.split(",", 1)[0]?.split(";", 1)[0]?.trim().toLowerCase();
  return first === "" ? undefined : first;
}

/** The key of a table by media types, such as templates or models, that fits a type; parameters and case don't matter. */
export function mediaTypeKey(table: Readonly<Record<string, unknown>> | undefined, type: string): string | undefined {
  if (table === undefined) return undefined;
  if (Object.hasOwn(table, type)) return type;
  return Object.keys(table).find((key) => mediaTypeOf(key) === type);
}
