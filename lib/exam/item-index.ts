import type { FactId, Item } from "@/lib/quiz";
import { type Candidate, type Candidates, candidatesFor } from "./candidates";
import { createEnmity, type Enmity } from "./enmity";
import type { Blueprint } from "./model";
import type { Ranking } from "./ranking";

/** What many forms can be drawn from. */
export interface ItemIndex {
  readonly candidates: Candidates;
  /** Null for a large bank: there each form looks at its own part of it. */
  readonly whole: Omit<Pool, "ranking"> | null;
}

/** What a form is drawn from: candidates in their order, and who must not meet. */
export interface Pool {
  readonly candidates: readonly Candidate[];
  readonly ranking: Ranking;
  readonly enmity: Enmity;
}

/** An index of this size is searched as a whole. */
const SMALL = 2_000;

/** Linear in the bank. */
export function indexItems(items: readonly Item[], blueprint: Blueprint): ItemIndex {
  const candidates = candidatesFor(items, blueprint);
  const rows = (): number[] => Array.from({ length: candidates.size }, (_, row) => row);
  return { candidates, whole: candidates.size <= SMALL ? gather(candidates, rows()) : null };
}

/**
 * The pool for one form. A large bank is cut to the first candidates of every stratum, `depth` of each and one for a
 * fact: far more than a form needs, and the search no longer grows with the bank.
 */
export function createPool({ candidates, whole }: ItemIndex, ranking: Ranking, depth: number): Pool {
  if (whole) return { ...whole, ranking };
  const rows = foremost(candidates, ranking, depth);
  const tiers = Uint8Array.from(rows, (row) => ranking.tiers[row] ?? 0);
  return { ...gather(candidates, rows), ranking: { order: Int32Array.from(rows.keys()), tiers } };
}

function gather(candidates: Candidates, rows: readonly number[]): Omit<Pool, "ranking"> {
  const list = rows.map(candidates.at);
  return { candidates: list, enmity: createEnmity(list.map(({ item }) => item)) };
}

function foremost(
  { itemAt, strata, strataCount, size }: Candidates,
  { order }: Ranking,
  depth: number,
): readonly number[] {
  const facts = Array.from({ length: strataCount }, () => new Set<FactId | undefined>());
  // A full stratum is passed by without a look at the item, which in a large bank is the dear part.
  const isFull = new Uint8Array(strataCount);
  let open = new Set(strata).size;
  const kept: number[] = [];
  for (let at = 0; at < size && open > 0; at++) {
    const row = order[at] ?? 0;
    const stratum = strata[row] ?? 0;
    const known = isFull[stratum] === 1 ? undefined : facts[stratum];
    const fact = known && itemAt(row).factIds[0];
    if (!known || known.has(fact)) continue;
    kept.push(row);
    if (known.add(fact).size < depth) continue;
    isFull[stratum] = 1;
    open--;
  }
  return kept;
}
