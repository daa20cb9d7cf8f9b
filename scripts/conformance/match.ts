/** A JSON value as read from a case or given by an engine; `undefined` stands for a member that is not there. */
export type Value = unknown;

/** What a case may contain in place of a text that differs from run to run. */
export interface Placeholder {
  readonly token: string;
  /** A regular expression for what may stand in its place. */
  readonly pattern: string;
}

/** Where two values part, as a JSON pointer, and what stands there. */
export interface Difference {
  readonly path: string;
  readonly expected: Value;
  readonly actual: Value;
}

export type Matcher = (expected: Value, actual: Value) => Difference | null;

/**
 * Compares what a case expects with what an engine gave: objects by their keys, arrays in order, numbers by value, texts
 * with placeholders as patterns, and two texts that both hold an object or array as JSON. Gives the first difference.
 */
export function createMatcher(placeholders: readonly Placeholder[]): Matcher {
  const match = (expected: Value, actual: Value, path: string): Difference | null => {
    if (expected === actual) return null;
    if (typeof expected === "string") {
      return textMatches(expected, actual, path) ? null : { path, expected, actual };
    }
    if (Array.isArray(expected) && Array.isArray(actual)) return matchArray(expected, actual, path);
    if (isObject(expected) && isObject(actual)) return matchObject(expected, actual, path);
    return { path, expected, actual };
  };

  const matchArray = (expected: readonly Value[], actual: readonly Value[], path: string): Difference | null => {
    for (let at = 0; at < Math.max(expected.length, actual.length); at++) {
      const found = match(expected[at], actual[at], `${path}/${at}`);
      if (found !== null) return found;
    }
    return null;
  };

  const matchObject = (expected: JsonObject, actual: JsonObject, path: string): Difference | null => {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      const found = match(member(expected, key), member(actual, key), `${path}/${escapePointer(key)}`);
      if (found !== null) return found;
    }
    return null;
  };

  const textMatches = (expected: string, actual: Value, path: string): boolean => {
    // A text that is only a token stands for any value, but not for a member that is missing.
    if (actual !== undefined && placeholders.some(({ token }) => token === expected)) return true;
    if (typeof actual !== "string") return false;
    const [left, right] = [parseStructure(expected), parseStructure(actual)];
    if (left !== null && right !== null) return match(left, right, path) === null;
    return toPattern(expected, placeholders)?.test(actual) ?? false;
  };

  return (expected, actual) => match(expected, actual, "");
}

type JsonObject = Readonly<Record<string, Value>>;

function isObject(value: Value): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function member(object: JsonObject, key: string): Value {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The object or array that a text holds; null for every other text. */
function parseStructure(text: string): object | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The text with each token replaced by its pattern, or by itself (a token out of a mock is a literal). */
function toPattern(text: string, placeholders: readonly Placeholder[]): RegExp | null {
  const present = placeholders.filter(({ token }) => text.includes(token));
  if (present.length === 0) return null;
  const patterns = new Map(present.map(({ token, pattern }) => [token, `(?:${pattern}|${escapePattern(token)})`]));
  const tokens = new RegExp(`(${[...patterns.keys()].toSorted(longestFirst).map(escapePattern).join("|")})`);
  const source = text.split(tokens).map((part) => patterns.get(part) ?? escapePattern(part));
  return new RegExp(`^${source.join("")}$`);
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
