import type { Item } from "@/lib/quiz";
import { type Candidate, candidatesFor } from "./candidates";
import { createEnmity, type Enmity } from "./enmity";
import type { Blueprint } from "./model";
import type { Ranking } from "./ranking";

/** A bank as a blueprint sees it; many forms can be drawn from one index. */
export interface ItemIndex {
  readonly candidates: readonly Candidate[];
  /** Null for a large bank: there each form looks at its own part of it. */
  readonly enmity: Enmity | null;
}

/** What a form is drawn from: candidates in their order, and who must not meet. */
export interface Pool {
  readonly candidates: readonly Candidate[];
  readonly ranking: Ranking;
  readonly enmity: Enmity;
}

/** An index of this size is searched as a whole. */
const SMALL = 2_000;

export function indexItems(items: readonly Item[], blueprint: Blueprint): ItemIndex {
  const candidates = candidatesFor(items, blueprint);
  return { candidates, enmity: candidates.length <= SMALL ? enmityOf(candidates) : null };
}

/**
 * The pool for one form. A large bank is cut to the first candidates of every task, type and level, `depth` of each:
 * far more than a form needs, and the search no longer grows with the bank.
 */
export function createPool({ candidates, enmity }: ItemIndex, ranking: Ranking, depth: number): Pool {
  if (enmity) return { candidates, ranking, enmity };
  const kept = foremost(candidates, ranking, depth);
  const cut = kept.flatMap((index) => candidates[index] ?? []);
  const tiers = kept.map((index) => ranking.tiers[index] ?? 0);
  return { candidates: cut, ranking: { order: [...kept.keys()], tiers }, enmity: enmityOf(cut) };
}

function enmityOf(candidates: readonly Candidate[]): Enmity {
  return createEnmity(candidates.map(({ item }) => item));
}

function foremost(candidates: readonly Candidate[], { order }: Ranking, depth: number): number[] {
  const counts = new Map<string, number>();
  return order.filter((index) =>
    candidates[index]?.tasks.some((task) => {
      const { type, level } = candidates[index]?.item ?? {};
      const stratum = `${task} ${type} ${level}`;
      const count = (counts.get(stratum) ?? 0) + 1;
      counts.set(stratum, count);
      return count <= depth;
    }),
  );
}
