import { groupBy } from "../../fact-index";
import type { Item } from "../../model";
import { normalOf } from "../../text-profile";
import { type Figure, noneOf, type Offence } from "../figure";

const MOST_OVERLAP = 0.8;
const MOST_SHARING = 50;

/** An item by the different words of its stem, the rarest of the bank first. */
interface Stem {
  readonly item: Item;
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
}

/**
 * B5: no two stems say nearly the same. Items that one writer makes of different facts are variants, not duplicates,
 * unless stem and key are the same.
 * Two such stems share one of their rarest words, so only those that do are compared; a word that many share rules nothing in.
 */
export function findNearDuplicates(items: readonly Item[]): Figure {
  const stems = byRarity(items);
  const entries = stems.flatMap((stem) => prefixOf(stem).map((word) => ({ word, stem })));
  const offences = new Map<string, Offence>();
  for (const group of groupBy(entries, ({ word }) => word).values()) {
    for (const [at, { stem }] of group.entries()) {
      for (const { stem: other } of group.slice(Math.max(0, at - MOST_SHARING), at)) {
        if (areNear(stem, other)) offences.set(stem.item.id, offenceOf(stem.item, other.item));
      }
    }
  }
  return noneOf("B5", "Stems that say nearly the same", [...offences.values()]);
}

function offenceOf({ id }: Item, other: Item): Offence {
  return { itemId: id, reason: `nearly the stem of another item: ${other.stem}` };
}

function byRarity(items: readonly Item[]): readonly Stem[] {
  const stems = items.map((item) => ({ item, set: new Set(wordsIn(item.stem)) }));
  const counts = new Map<string, number>();
  for (const { set } of stems) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (a: string, b: string): number => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1);
  return stems.map(({ item, set }) => ({ item, set, words: [...set].sort(rarity) }));
}

function wordsIn(text: string): readonly string[] {
  return normalOf(text)
    .split(/[^\p{L}\p{N}$_.%-]+/u)
    .filter(Boolean);
}

/** Of so many words, rarest first, one at least is shared by every stem that overlaps enough. */
function prefixOf({ words }: Stem): readonly string[] {
  return words.slice(0, words.length - Math.ceil(MOST_OVERLAP * words.length) + 1);
}

function areNear(one: Stem, other: Stem): boolean {
  if (areVariants(one.item, other.item)) return false;
  const shared = one.words.filter((word) => other.set.has(word)).length;
  return shared / (one.words.length + other.words.length - shared) > MOST_OVERLAP;
}

function areVariants(one: Item, other: Item): boolean {
  const isRepeat = one.stem === other.stem && keyOf(one) === keyOf(other);
  return one.generator === other.generator && one.factIds[0] !== other.factIds[0] && !isRepeat;
}

/** The key of a multiple-choice item; other items differ by themselves. */
function keyOf(item: Item): string {
  return item.type === "multiple-choice" ? (item.options.find(({ correct }) => correct)?.text ?? "") : item.id;
}
