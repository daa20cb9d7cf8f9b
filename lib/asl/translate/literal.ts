import { isArray, isObject, type Json } from "../json";

/** A value as JSONata. Texts stand in single quotes where they can, so that a definition needs no backslashes for them. */
export function literalText(value: Json): string {
  if (typeof value === "string") return quoted(value);
  if (isArray(value)) return `[${value.map(literalText).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, member]) => `${quoted(key)}: ${literalText(member)}`)
    .join(", ")}}`;
}

export function quoted(text: string): string {
  const plain = JSON.stringify(text);
  return plain.length === text.length + 2 && !text.includes("'") ? `'${text}'` : plain;
}
