import { countWords } from "../../items/wording";
import type { Item } from "../../model";
import { contentWords } from "../../text-profile";
import { type Figure, shareOf } from "../figure";
import { bareStem } from "../item/rule";

/** What a careful reader would rather not see, though the item can be asked. One of them is acceptable, two are not. */
export interface Flaw {
  readonly name: string;
  readonly has: (item: Item) => boolean;
}

const VAGUE = /\b(?:often|usually|sometimes|generally|frequently|mostly|normally|rarely|seldom)\b/i;
const LONG_STEM = 60;
const SAME_OPENING = 4;

/** H17: the key shares words with every other option, and no other option does. */
export function isConvergent(item: Item): boolean {
  if (item.type !== "multiple-choice" || item.options.length < 4 || item.ordered) return false;
  const words = item.options.map(({ text }) => new Set(contentWords(text)));
  const inAll = new Set([...(words[0] ?? [])].filter((word) => words.every((each) => each.has(word))));
  const meetsAll = words.map((own, at) =>
    words.every((other, place) => place === at || [...own].some((word) => other.has(word) && !inAll.has(word))),
  );
  return item.options.every(({ correct }, at) => meetsAll[at] === correct);
}

export const FLAWS: readonly Flaw[] = [
  { name: "the key alone shares features with all other options", has: isConvergent },
  { name: "a vague adverb in an option", has: (item) => optionsOf(item).some((text) => VAGUE.test(text)) },
  { name: "all options open with the same words", has: opensAlike },
  { name: "a long stem", has: (item) => countWords(item.stem) > LONG_STEM },
  { name: "a stem that does not say what is asked", has: (item) => countWords(bareStem(item)) < 4 },
  { name: "a negative stem", has: (item) => /\bNOT\b/.test(bareStem(item)) },
];

export function flawsOf(item: Item): readonly string[] {
  return FLAWS.filter(({ has }) => has(item)).map(({ name }) => name);
}

/** B10: most items have no flaw, none has two; H10 and H17 by themselves. */
export function measureFlaws(items: readonly Item[]): readonly Figure[] {
  const counted = items.map((item) => ({ item, flaws: flawsOf(item) }));
  const offences = counted
    .filter(({ flaws }) => flaws.length > 0)
    .map(({ item, flaws }) => ({ itemId: item.id, reason: flaws.join("; ") }));
  const twice = counted.filter(({ flaws }) => flaws.length > 1);
  const negative = items.filter((item) => /\bNOT\b/.test(bareStem(item)));
  const convergent = items.filter(isConvergent);
  return [
    shareOf("H10", "Share of negative stems", negative.length, items.length, { most: 0.01, peers: "0–1.2 %" }),
    shareOf("H17", "Key shares features with all other options", convergent.length, items.length, { most: 0.03 }),
    shareOf("B10", "Items without a flaw", items.length - offences.length, items.length, { least: 0.9, offences }),
    shareOf("B10", "Items with two flaws or more", twice.length, items.length, { most: 0 }),
  ];
}

function optionsOf(item: Item): readonly string[] {
  return "options" in item ? item.options.map(({ text }) => text) : [];
}

function opensAlike(item: Item): boolean {
  const openings = optionsOf(item).map((text) => text.split(/\s+/).slice(0, SAME_OPENING).join(" ").toLowerCase());
  return openings.length > 0 && openings.every((each) => each === openings[0] && countWords(each) === SAME_OPENING);
}
