import { isAffordable, patternDegree } from "../pattern-cost";
import { LimitExceeded } from "./limit-exceeded";

/** The regular expression of a `=~` filter. */
export interface Pattern {
  /** Whether the whole text matches, as Jayway asks. Throws LimitExceeded where the match might not end. */
  readonly matches: (text: string) => boolean;
}

/** `null` for what is no regular expression, or one that may run for ever. */
export function compilePattern(source: string, ignoreCase: boolean): Pattern | null {
  const degree = patternDegree(source);
  if (degree === Infinity) return null;
  try {
    const pattern = new RegExp(`^(?:${source})$`, ignoreCase ? "isu" : "su");
    return { matches: (text) => matches(pattern, degree, text) };
  } catch {
    return null;
  }
}

function matches(pattern: RegExp, degree: number, text: string): boolean {
  if (!isAffordable(degree, text.length)) throw new LimitExceeded();
  return pattern.test(text);
}
