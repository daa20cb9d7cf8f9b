import type { Json } from "@/lib/gateway";

/** Letters of a value that are shown: bodies are long, and what counts is at their beginning. */
const MOST = 400;

/** What a phase saw, as text that fits a line or a few. */
export function observedText(value: Json): string {
  if (value === null) return "none";
  if (value === "") return "empty";
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > MOST ? `${text.slice(0, MOST)}… (${text.length.toLocaleString("en-US")} letters)` : text;
}
