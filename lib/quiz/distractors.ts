import type { Random } from "@/lib/util";
import type { FactId } from "./model";
import { isSame, quantityOf, shapeOf, wordsOf } from "./text-profile";
import { inBaseUnits } from "./units";

/**
 * A text that may stand as a wrong option, with what it really is. Many are looked at and few are taken, so writers give
 * the sentences as getters.
 */
export interface Candidate {
  readonly text: string;
  /** Why it is wrong here: what it belongs to. */
  readonly rationale: string;
  /** The false belief behind it, in a few words. */
  readonly misconception: string;
  readonly factId: FactId | null;
  /** 0: stands beside the key in the note; higher is further away. */
  readonly distance: number;
}

const MOST_CANDIDATES = 60;
const LONGEST_RATIO = 2;
const SHORT = 24;
const ABSOLUTE =
  /\b(?:always|never|only|completely|entirely|absolutely|impossible|usually|often|sometimes|generally|frequently)\b/i;

/** Whether two texts may be told apart as options: neither says the same as the other nor contains it. */
export function isDistinct(one: string, other: string): boolean {
  if (isSame(one, other)) return false;
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size);
  return !few || !many || [...few].some((word) => !many.has(word));
}

/**
 * Chooses wrong options for a key: of its shape and about its length, each distinct from all others, nearest first.
 * Three, or two when no more can be had; null when there are fewer. `isAlsoRight` keeps true statements out.
 */
export function pickDistractors(
  candidates: readonly Candidate[],
  keys: readonly string[],
  options: {
    readonly random: Random;
    readonly count?: number;
    readonly fewest?: number;
    readonly isAlsoRight?: (text: string) => boolean;
    /** Things of one table or list are different by name, though one name may contain another. */
    readonly names?: boolean;
  },
): readonly Candidate[] | null {
  const { random, count = 3, fewest = 2, isAlsoRight, names = false } = options;
  const differ = names ? (a: string, b: string): boolean => !isSame(a, b) : isDistinct;
  const near = random
    .shuffle(candidates.slice(0, MOST_CANDIDATES))
    .filter(({ text }) => !isAlsoRight?.(text))
    .sort((a, b) => rank(a, keys) - rank(b, keys));
  const chosen: Candidate[] = [];
  for (const candidate of near) {
    const others = [...keys, ...chosen.map((each) => each.text)];
    const fits = others.every((other) => differ(candidate.text, other)) && areAlike([...others, candidate.text]);
    if (fits) chosen.push(candidate);
    if (chosen.length === count) break;
  }
  return chosen.length >= fewest ? withoutLengthCue(chosen, near, keys, differ) : null;
}

/** Whether texts can stand together as options: one shape, and no prose more than twice as long as another. */
export function areAlike(texts: readonly string[]): boolean {
  const shapes = new Set(texts.map((text) => shapeOf(text)));
  if (shapes.size > 1 && (shapes.has("amount") || shapes.has("code"))) return false;
  if (shapes.has("amount") && new Set(texts.map(dimensionOf)).size > 1) return false;
  const lengths = texts.map((text) => text.length);
  const longest = Math.max(...lengths);
  return longest <= SHORT || longest <= LONGEST_RATIO * Math.max(Math.min(...lengths), SHORT / LONGEST_RATIO);
}

/** Whether the key gives itself away by length: four words or more, and no other option reaches three quarters of it. */
export function hasLengthCue(key: string, distractors: readonly string[]): boolean {
  return key.split(/\s+/).length >= 4 && distractors.every((text) => text.length < 0.75 * key.length);
}

/** Whether words such as "always" or "usually" stand in wrong options but not in the key. */
export function hasAbsoluteCue(keys: readonly string[], distractors: readonly string[]): boolean {
  return !keys.some(isAbsolute) && distractors.some(isAbsolute);
}

/** Code such as `NEVER` is a name and tells nothing. */
function isAbsolute(text: string): boolean {
  return ABSOLUTE.test(text.replace(/`[^`]*`/g, ""));
}

/** The first part of a name with dots: errors of one service are mixed up with each other first. */
function familyOf(text: string): string {
  return /^`([A-Za-z$]+)\.[^`\s]*`$/.exec(text)?.[1] ?? "";
}

function rank(candidate: Candidate, keys: readonly string[]): number {
  const sameShape = keys.some((key) => shapeOf(key) === shapeOf(candidate.text));
  const sameFamily = keys.some((key) => familyOf(key) === familyOf(candidate.text));
  return (
    candidate.distance + (sameShape ? 0 : 4) + (sameFamily ? 0 : 1) + (hasAbsoluteCue(keys, [candidate.text]) ? 2 : 0)
  );
}

/** Takes a longer candidate in the last place when the key would stand out as the longest. */
function withoutLengthCue(
  chosen: readonly Candidate[],
  near: readonly Candidate[],
  keys: readonly string[],
  differ: (a: string, b: string) => boolean,
): readonly Candidate[] {
  const [key = ""] = keys;
  const texts = chosen.map((each) => each.text);
  if (!hasLengthCue(key, texts)) return chosen;
  const kept = chosen.slice(0, -1);
  const others = [...keys, ...kept.map((each) => each.text)];
  const longer = near.find(
    ({ text }) =>
      text.length >= 0.75 * key.length && others.every((other) => differ(text, other)) && areAlike([...others, text]),
  );
  return longer ? [...kept, longer] : chosen;
}

/** What an amount measures: time, size, a share … */
function dimensionOf(text: string): string {
  const { value = 0, unit = "" } = quantityOf(text) ?? {};
  return inBaseUnits(value, unit).dimension;
}
