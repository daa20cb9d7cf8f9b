import type { Candidate } from "./candidates";
import type { Cell, Draft, Rule } from "./draft";
import type { Blueprint } from "./model";

export interface Need {
  readonly cell: Cell;
  readonly count: number;
}

const isMultiple: Rule = ({ item }) => item.type === "multiple-response";
const isOther: Rule = (candidate) => !isMultiple(candidate);
const isAny: Rule = () => true;

/**
 * Fills places of several cells, and says how many it filled. Multiple response comes first, so that it has its share of
 * all items placed so far and now; then the other types; then whatever there is.
 */
export function fillCells(
  draft: Draft,
  needs: readonly Need[],
  { multipleResponse }: Pick<Blueprint, "multipleResponse">,
): number {
  const open = new Map(needs.filter(({ count }) => count > 0).map(({ cell, count }) => [cell, count]));
  const wanted = [...open.values()].reduce((sum, count) => sum + count, 0);
  const placed = draft.placed().map(({ candidate }) => candidate);
  const share = Math.round(multipleResponse * (placed.length + wanted)) - countMultiple(placed);
  spread(draft, open, share);
  for (const rule of [isOther, isAny]) {
    const scarcity = (cell: Cell): number => draft.supply(cell) / (open.get(cell) ?? 1);
    for (const cell of [...open.keys()].sort((a, b) => scarcity(a) - scarcity(b))) {
      while ((open.get(cell) ?? 0) > 0 && draft.place(cell, rule)) take(open, cell);
    }
  }
  return wanted - [...open.values()].reduce((sum, count) => sum + count, 0);
}

/** Lets other types stand where more multiple response got in than its share, because a domain had nothing else. */
export function trimMultiple(draft: Draft, { multipleResponse }: Pick<Blueprint, "multipleResponse">): void {
  const placed = draft.placed().map(({ candidate }) => candidate);
  const surplus = countMultiple(placed) - Math.round(multipleResponse * placed.length);
  if (surplus > 0) draft.replace(isMultiple, isOther, surplus);
}

/** Multiple response goes to the cell that has the most open places, so that every domain gets some. */
function spread(draft: Draft, open: Map<Cell, number>, count: number): void {
  const dry = new Set<Cell>();
  let left = count;
  while (left > 0) {
    const cells = [...open.keys()].filter((cell) => !dry.has(cell) && (open.get(cell) ?? 0) > 0);
    const cell = cells.toSorted((a, b) => (open.get(b) ?? 0) - (open.get(a) ?? 0))[0];
    if (!cell) return;
    if (draft.place(cell, isMultiple)) {
      take(open, cell);
      left--;
    } else dry.add(cell);
  }
}

function take(open: Map<Cell, number>, cell: Cell): void {
  open.set(cell, (open.get(cell) ?? 0) - 1);
}

function countMultiple(candidates: readonly Candidate[]): number {
  return candidates.filter(isMultiple).length;
}
