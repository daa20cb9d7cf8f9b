import type { CardEntry } from "./model";

/** So many other cards stand between two siblings, where there are any. */
export const SIBLING_GAP = 3;

/** How many of the cards put off to look at; with more of them siblings are bound to meet. */
const REACH = 50;

/**
 * The cards in the same order, but for siblings: they are moved, mostly to later, so that one card doesn't give away the
 * next. `asked` holds the cards asked just before, the last one at its end. Where only siblings are left they follow each
 * other.
 */
export function spaceSiblings(cards: readonly CardEntry[], asked: readonly CardEntry[] = []): readonly CardEntry[] {
  const line = [...asked];
  const putOff: CardEntry[] = [];
  for (const card of cards) {
    if (isFree(card, line, line.length, SIBLING_GAP)) line.push(card);
    else putOff.push(card);
    takeUp(line, putOff);
  }
  for (const card of putOff.slice(0, REACH)) line.splice(placeFor(card, line, asked.length), 0, card);
  return [...line.slice(asked.length), ...putOff.slice(REACH)];
}

/** Moves cards that were put off to the end of the line while one of them may come. */
function takeUp(line: CardEntry[], putOff: CardEntry[]): void {
  for (;;) {
    const index = putOff.findIndex((card, place) => place < REACH && isFree(card, line, line.length, SIBLING_GAP));
    if (index < 0) return;
    line.push(...putOff.splice(index, 1));
  }
}

/** The last place in the line, from `first` on, with the widest gap there is around it. */
function placeFor(card: CardEntry, line: readonly CardEntry[], first: number): number {
  for (let gap = SIBLING_GAP; gap > 0; gap--)
    for (let place = line.length; place >= first; place--) if (isFree(card, line, place, gap)) return place;
  return line.length;
}

/** Whether no sibling stands within `gap` cards of the place, on either side. */
function isFree(card: CardEntry, line: readonly CardEntry[], place: number, gap: number): boolean {
  const end = Math.min(line.length, place + gap);
  for (let near = Math.max(0, place - gap); near < end; near++)
    if (areSiblings(card, line[near] as CardEntry)) return false;
  return true;
}

function areSiblings(one: CardEntry, other: CardEntry): boolean {
  return one.noteId === other.noteId && one.concept === other.concept;
}
