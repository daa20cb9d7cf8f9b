import type { FactId, Item } from "@/lib/quiz";
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
 * The pool for one form. A large bank is cut to the first candidates of every task, type and level, `depth` of each and
 * one for a fact: far more than a form needs, and the search no longer grows with the bank.
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
  const facts = new Map<string, Set<FactId | undefined>>();
  return order.filter((index) => {
    const { item, tasks } = candidates[index] as Candidate;
    return tasks.some((task) => {
      const stratum = `${task} ${item.type} ${item.level}`;
      const known = facts.get(stratum) ?? new Set();
      if (known.size >= depth || known.has(item.factIds[0])) return false;
      facts.set(stratum, known.add(item.factIds[0]));
      return true;
    });
  });
}
