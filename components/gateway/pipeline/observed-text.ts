import type { Json } from "@/lib/gateway";

/** Letters of a value that are shown: bodies are long, and what counts is at their beginning. */
const MOST = 400;

/** What a phase saw, as text that fits a line or a few. */
export function observedText(value: Json): string {
  if (value === null) return "none";
  if (value === "") return "empty";
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = typeof value === "string" ? value : JSON.stringify(value, rounded);
  return text.length > MOST ? `${text.slice(0, MOST)}… (${text.length.toLocaleString("en-US")} letters)` : text;
}

/** Tokens of a bucket are fractions: their first digits say enough. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 1_000) / 1_000 : value;
}
