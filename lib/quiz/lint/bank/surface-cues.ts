import { hasAbsoluteCue } from "../../distractors";
import type { Item, Option } from "../../model";
import { contentWords } from "../../text-profile";
import { type Figure, shareOf } from "../figure";
import { type FourOptions, fourOptionsOf } from "./four-options";

/** How much an option draws a guesser who has not read the notes; `others` are the remaining options. */
type Cue = (text: string, others: readonly string[], stem: string) => number;

const PEERS = "27.7–44.4 %";

const CUES: Readonly<Record<string, Cue>> = {
  "longest option": (text) => text.length,
  "shortest option": (text) => -text.length,
  "words of the stem": (text, _, stem) => overlap(text, stem) / Math.max(1, contentWords(text).length),
  "most central option": (text, others) => others.reduce((sum, other) => sum + overlap(text, other), 0),
  "no absolute words": (text) => (hasAbsoluteCue([], [text]) ? 0 : 1),
  grammar: (text, _, stem) => agreement(text, stem),
  "middle of the order": (text, others) => -Math.abs(rank(text, others) - 1.5),
};

/** B3: a guesser who goes by looks alone does little better than chance, whatever cue it trusts. */
export function measureSurfaceCues(items: readonly Item[]): readonly Figure[] {
  const asked = fourOptionsOf(items);
  const all: readonly (readonly [string, Cue])[] = [...Object.entries(CUES), ["all cues together", combined]];
  return all.map(([name, cue]) => {
    const hits = asked.reduce((sum, each) => sum + hitRate(each, cue), 0);
    return shareOf("B3", `Right by looks: ${name}`, hits, asked.length, { most: 0.29, peers: PEERS });
  });
}

/** The chance to hit the key among the options that draw most. */
function hitRate({ item, key }: FourOptions, cue: Cue): number {
  const scores = item.options.map((option) => scoreOf(option, item.options, item.stem, cue));
  const best = Math.max(...scores);
  const chosen = item.options.filter((_, at) => scores[at] === best);
  return chosen.includes(key) ? 1 / chosen.length : 0;
}

function scoreOf(option: Option, options: readonly Option[], stem: string, cue: Cue): number {
  const others = options.filter((each) => each !== option).map(({ text }) => text);
  return cue(option.text, others, stem);
}

/** Places by the cues that test takers are taught to look for, added up. */
function combined(text: string, others: readonly string[], stem: string): number {
  const trusted = ["longest option", "words of the stem", "most central option", "no absolute words", "grammar"];
  return trusted.reduce((sum, name) => {
    const cue = CUES[name];
    if (!cue) return sum;
    const own = cue(text, others, stem);
    return (
      sum + others.filter((other) => cue(other, [text, ...others.filter((each) => each !== other)], stem) < own).length
    );
  }, 0);
}

function overlap(one: string, other: string): number {
  const words = new Set(contentWords(other));
  return contentWords(one).filter((word) => words.has(word)).length;
}

function agreement(text: string, stem: string): number {
  const wantsPlural = /\b(?:are|do|have) |\b(?:two|three|these)\b/i.test(stem);
  return /[^su]s$/.test(text) === wantsPlural ? 1 : 0;
}

/** How many of the others are shorter. */
function rank(text: string, others: readonly string[]): number {
  return others.filter((other) => other.length < text.length).length;
}
