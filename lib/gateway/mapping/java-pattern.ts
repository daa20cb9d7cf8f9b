import { isAffordable, matchSteps, patternDegree } from "@/lib/json";

/** A regular expression of Java, as selection patterns, validation expressions and methods of templates have them. */
export interface JavaPattern {
  /** Whether the whole text matches. `null` where the match might not end in good time. */
  readonly matches: (text: string) => boolean | null;
  /** The text with each match (or the first) replaced, `$1` and `\$` as in Java. `null` where it might not end in good time. */
  readonly replace: (text: string, replacement: string, first: boolean) => string | null;
  /** The text's parts between the matches, without empty ones at the end. `null` where it might not end in good time. */
  readonly split: (text: string) => readonly string[] | null;
  /** Steps that any of these takes at worst. */
  readonly steps: (text: string) => number;
}

/** `null` for what is no regular expression, has what JavaScript lacks (possessive repetitions), or might never end. */
export function compileJavaPattern(source: string): JavaPattern | null {
  const { body, flags } = translate(source);
  const degree = patternDegree(body);
  if (source.length > MOST_CHARACTERS || degree === Infinity) return null;
  try {
    return patternOf(new RegExp(`^(?:${body})$`, flags), new RegExp(body, `${flags}g`), degree);
  } catch {
    return null;
  }
}

const MOST_CHARACTERS = 2_000;

function patternOf(whole: RegExp, anywhere: RegExp, degree: number): JavaPattern {
  const affordable = (text: string, starts: number) => isAffordable(degree + starts, text.length);
  return {
    matches: (text) => (affordable(text, 0) ? whole.test(text) : null),
    replace: (text, replacement, first) => {
      if (!affordable(text, 1)) return null;
      const pattern = first ? new RegExp(anywhere.source, anywhere.flags.replace("g", "")) : anywhere;
      return text.replace(pattern, (...found: unknown[]) => expand(replacement, found));
    },
    split: (text) => (affordable(text, 1) ? splitText(text, anywhere) : null),
    steps: (text) => matchSteps(degree + 1, text.length),
  };
}

const ANY_CHARACTER = /\((?:\?:)?(?:\\n\|\.|\.\|\\n)\)/g;

/**
 * Java's quoting `\Q…\E` and flags at the start; all else is alike for what people write. `(\n|.)`, the service's own idiom for any character, is
 * written as a class, so that repeating it costs no more than it must.
 */
function translate(source: string): { body: string; flags: string } {
  const flags = /^\(\?([ims]+)\)/.exec(source)?.[1] ?? "";
  const body = (flags === "" ? source : source.slice(flags.length + 3)).replace(
    /\\Q([\s\S]*?)(?:\\E|$)/g,
    (_, quoted: string) => quoted.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"),
  );
  return { body: body.replace(ANY_CHARACTER, "(?:[\\s\\S])"), flags: [...new Set(flags)].join("") };
}

/** The replacement with `$1` as the group's text and `\x` as `x`. `found` has the match, its groups, then offset and text. */
function expand(replacement: string, found: readonly unknown[]): string {
  return replacement.replace(/\\([\s\S])|\$(\d)/g, (_, escaped: string | undefined, group: string | undefined) => {
    if (group === undefined) return escaped ?? "";
    const value = Number(group) < found.length - 2 ? found[Number(group)] : "";
    return typeof value === "string" ? value : "";
  });
}

/** JavaScript would put the groups in between; Java drops empty parts at the end, and one at the start of an empty match. */
function splitText(text: string, pattern: RegExp): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (end === 0 || (match[0] === "" && match.index === text.length)) continue;
    parts.push(text.slice(start, match.index));
    start = end;
  }
  if (start === 0) return [text];
  parts.push(text.slice(start));
  while (parts.at(-1) === "") parts.pop();
  return parts;
}
