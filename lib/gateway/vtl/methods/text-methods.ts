import { compileJavaPattern, type JavaPattern } from "../../mapping/java-pattern";
import type { Budget } from "../budget";
import { listOf, type Value } from "../value";
import { integer, type Method } from "./method";

/** Methods of `java.lang.String`. */
export const textMethods: ReadonlyMap<string, Method<string>> = new Map<string, Method<string>>([
  ["length", (text) => text.length],
  ["isEmpty", (text) => text === ""],
  ["isBlank", (text) => text.trim() === ""],
  ["trim", (text, _, budget) => budget.made(text.trim())],
  ["toLowerCase", (text, _, budget) => budget.made(text.toLowerCase())],
  ["toUpperCase", (text, _, budget) => budget.made(text.toUpperCase())],
  ["hashCode", hashCode],
  ["contains", withText((text, part) => text.includes(part))],
  ["startsWith", withText((text, part) => text.startsWith(part))],
  ["endsWith", withText((text, part) => text.endsWith(part))],
  ["equalsIgnoreCase", withText((text, other) => text.toLowerCase() === other.toLowerCase())],
  ["compareTo", withText(compareTo)],
  ["indexOf", withText((text, part, from) => text.indexOf(part, integer(from) ?? 0))],
  ["lastIndexOf", withText((text, part, from) => text.lastIndexOf(part, integer(from) ?? text.length))],
  ["concat", withText((text, other, _, budget) => budget.made(text + other))],
  ["charAt", (text, [index]) => text.charAt(integer(index) ?? -1) || null],
  ["substring", substring],
  ["replace", replace],
  ["matches", withPattern((text, pattern) => pattern.matches(text))],
  ["replaceAll", withPattern((text, pattern, replacement) => replaceBy(text, pattern, replacement, false))],
  ["replaceFirst", withPattern((text, pattern, replacement) => replaceBy(text, pattern, replacement, true))],
  ["split", withPattern(split)],
]);

function withText(rule: (text: string, part: string, second: Value, budget: Budget) => Value): Method<string> {
  return (text, [part, second], budget) => (typeof part === "string" ? rule(text, part, second ?? null, budget) : null);
}

/** Steps of a match that count as one of the template. */
const MATCH_STEPS = 400;

/** A rule with a regular expression gives null where the match might not end: then the template fails. */
function withPattern(rule: (text: string, pattern: JavaPattern, second: Value) => Value): Method<string> {
  return (text, [source, second], budget) => {
    if (typeof source !== "string") return null;
    const pattern = compileJavaPattern(source);
    if (pattern === null) return budget.halt(`'${source}' is no regular expression, or may never end`);
    budget.step(Math.ceil(pattern.steps(text) / MATCH_STEPS));
    const result = rule(text, pattern, second ?? null);
    if (result === null) return budget.halt(`'${source}' takes too long on a text of this length`);
    if (typeof result === "string") budget.reserve(result.length);
    return result;
  };
}

function replaceBy(text: string, pattern: JavaPattern, replacement: Value, first: boolean): Value {
  return typeof replacement === "string" ? pattern.replace(text, replacement, first) : text;
}

function split(text: string, pattern: JavaPattern): Value {
  const parts = pattern.split(text);
  return parts === null ? null : listOf(parts);
}

function replace(text: string, [part, other]: readonly Value[], budget: Budget): Value {
  if (typeof part !== "string" || typeof other !== "string") return null;
  const count = part === "" ? text.length + 1 : text.split(part).length - 1;
  budget.reserve(text.length + count * other.length);
  return text.replaceAll(part, () => other);
}

function substring(text: string, [from, to]: readonly Value[], budget: Budget): Value {
  const start = integer(from);
  const end = to === undefined ? text.length : integer(to);
  if (start === null || end === null || start < 0 || end > text.length || start > end) return null;
  return budget.made(text.slice(start, end));
}

function compareTo(text: string, other: string): number {
  for (let index = 0; index < Math.min(text.length, other.length); index++) {
    const difference = text.charCodeAt(index) - other.charCodeAt(index);
    if (difference !== 0) return difference;
  }
  return text.length - other.length;
}

function hashCode(text: string, _: readonly Value[], budget: Budget): number {
  budget.step(1 + Math.floor(text.length / 100));
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash;
}
