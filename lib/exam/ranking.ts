import type { Item, ItemHistory, ItemId } from "@/lib/quiz";
import type { Random } from "@/lib/util";
import type { Candidate } from "./candidates";
import type { Blueprint } from "./model";

export type HistoryOf = (id: ItemId) => ItemHistory | undefined;

/** The order in which candidates come into question: by tier, at random within one. */
export interface Ranking {
  /** Indexes of candidates. */
  readonly order: readonly number[];
  /** By index. An item of a higher tier is taken only where no other can fill the place. */
  readonly tiers: readonly number[];
}

/** How often an item has been met no longer matters from here on. */
const MOST_TIERS = 8;

/** Puts candidates in order by a seed and by what the learner did so far. Linear. */
export function rankCandidates(
  candidates: readonly Candidate[],
  draw: Blueprint["draw"],
  historyOf: HistoryOf | undefined,
  random: Random,
): Ranking {
  const tierOf = historyOf ? tierBy(candidates, draw, historyOf) : () => 0;
  const tiers = candidates.map(({ item }) => Math.min(MOST_TIERS - 1, Math.max(0, tierOf(item))));
  const byTier: number[][] = Array.from({ length: MOST_TIERS }, () => []);
  for (const index of random.shuffle([...tiers.keys()])) byTier[tiers[index] ?? 0]?.push(index);
  return { order: byTier.flat(), tiers };
}

function tierBy(candidates: readonly Candidate[], draw: Blueprint["draw"], historyOf: HistoryOf) {
  return draw === "unseen-first" ? (item: Item) => historyOf(item.id)?.answers ?? 0 : weakness(candidates, historyOf);
}

/** By the share of right answers in the item's section, the lowest first; a section without answers counts as half known. */
function weakness(candidates: readonly Candidate[], historyOf: HistoryOf): (item: Item) => number {
  const sections = new Map<string, { right: number; answers: number }>();
  for (const { item } of candidates) {
    const history = historyOf(item.id);
    if (!history) continue;
    const section = sections.get(sectionOf(item)) ?? { right: 0, answers: 0 };
    section.right += history.right;
    section.answers += history.answers;
    sections.set(sectionOf(item), section);
  }
  return (item) => {
    const { right, answers } = sections.get(sectionOf(item)) ?? { right: 0, answers: 0 };
    return Math.floor((MOST_TIERS * (right + 1)) / (answers + 2));
  };
}

function sectionOf({ source }: Item): string {
  return `${source.noteId}#${source.anchor}`;
}
