import { type Cell, createDraft } from "./draft";
import type { Pool } from "./item-index";
import type { Blueprint } from "./model";
import { type Quotas, quotas, withinOne } from "./quotas";

/**
 * How many scored items of each domain a form of this size can have, with every domain within one item of its weight;
 * null when the pool can't give them. Every domain first gets the least that it must have, then what its weight says,
 * and what others lack goes to those that may have one more. Since a place once filled stays filled, this finds the
 * counts whenever there are any, as far as the search for places does.
 */
export function honestCounts(
  pool: Pool,
  { domains }: Blueprint,
  scored: number,
  frugal: ReadonlySet<string>,
): Quotas | null {
  const draft = createDraft(pool, frugal);
  const { least, most } = withinOne(domains, scored);
  const cells = domains
    .map(({ id }): Cell => ({ id, domain: id, task: null, scored: true }))
    .toSorted((a, b) => draft.supply(a) - draft.supply(b));
  const counts = new Map<string, number>(domains.map(({ id }) => [id, 0]));
  let left = scored;

  function fillUpTo(targets: Quotas): void {
    for (const cell of cells) {
      while (left > 0 && countOf(counts, cell) < countOf(targets, cell) && draft.place(cell, () => true)) {
        counts.set(cell.id, countOf(counts, cell) + 1);
        left--;
      }
    }
  }

  fillUpTo(least);
  if (cells.some((cell) => countOf(counts, cell) < countOf(least, cell))) return null;
  fillUpTo(quotas(domains, scored));
  fillUpTo(most);
  return left === 0 ? counts : null;
}

function countOf(counts: Quotas, { id }: Cell): number {
  return counts.get(id) ?? 0;
}
