import type { CardEntry } from "./model";

/** So many other cards stand between two siblings, where there are any. */
export const SIBLING_GAP = 3;

/** How far down the list of cards put off to look for one that may come now. */
const REACH = 50;

/**
 * The cards in the same order, but for siblings: these come later, so that one card doesn't give away the next. `asked`
 * holds the cards asked just before, the last one at its end. Where only siblings are left they follow each other.
 */
export function spaceSiblings(cards: readonly CardEntry[], asked: readonly CardEntry[] = []): readonly CardEntry[] {
  const line = [...asked];
  const putOff: CardEntry[] = [];
  for (const card of cards) {
    if (isFree(card, line, SIBLING_GAP)) line.push(card);
    else putOff.push(card);
    takeUp(line, putOff, SIBLING_GAP);
  }
  for (let gap = SIBLING_GAP - 1; gap > 0; gap--) takeUp(line, putOff, gap);
  return [...line.slice(asked.length), ...putOff];
}

/** Moves cards that were put off to the end of the line while one of them may come. */
function takeUp(line: CardEntry[], putOff: CardEntry[], gap: number): void {
  for (;;) {
    const index = putOff.findIndex((card, place) => place < REACH && isFree(card, line, gap));
    if (index < 0) return;
    line.push(...putOff.splice(index, 1));
  }
}

function isFree(card: CardEntry, line: readonly CardEntry[], gap: number): boolean {
  for (let place = Math.max(0, line.length - gap); place < line.length; place++)
    if (areSiblings(card, line[place] as CardEntry)) return false;
  return true;
}

function areSiblings(one: CardEntry, other: CardEntry): boolean {
  return one.concept === other.concept && one.noteId === other.noteId;
}
