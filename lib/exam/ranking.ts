import type { Item, ItemHistory, ItemId } from "@/lib/quiz";
import type { Random } from "@/lib/util";
import type { Candidates } from "./candidates";
import type { Blueprint } from "./model";

export type HistoryOf = (id: ItemId) => ItemHistory | undefined;

/** The order in which candidates come into question: by tier, at random within one. Typed, since banks may be large. */
export interface Ranking {
  /** Rows of candidates. */
  readonly order: Int32Array;
  /** By row. An item of a higher tier is taken only where no other can fill the place. */
  readonly tiers: Uint8Array;
}

const MOST_TIERS = 16;

/** Steps of the share of right answers in a section; within one, items never met come first. */
const WEAKNESS_STEPS = MOST_TIERS / 2;

/** Puts candidates in order by a seed and by what the learner did so far. Linear. */
export function rankCandidates(
  candidates: Candidates,
  draw: Blueprint["draw"],
  historyOf: HistoryOf | undefined,
  random: Random,
): Ranking {
  const tiers = new Uint8Array(candidates.size);
  if (historyOf) {
    const tierOf = tierBy(candidates, draw, historyOf);
    for (let row = 0; row < tiers.length; row++)
      tiers[row] = Math.min(MOST_TIERS - 1, Math.max(0, tierOf(candidates.itemAt(row))));
  }
  return { order: inTiers(shuffledRows(tiers.length, random), tiers), tiers };
}

function shuffledRows(count: number, random: Random): Int32Array {
  const rows = new Int32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  for (let last = count - 1; last > 0; last--) {
    const other = random.below(last + 1);
    const held = rows[last] ?? 0;
    rows[last] = rows[other] ?? 0;
    rows[other] = held;
  }
  return rows;
}

/** Sorts by tier and leaves the order within a tier. */
function inTiers(rows: Int32Array, tiers: Uint8Array): Int32Array {
  const starts = new Int32Array(MOST_TIERS + 1);
  for (const tier of tiers) starts[tier + 1] = (starts[tier + 1] ?? 0) + 1;
  for (let tier = 1; tier <= MOST_TIERS; tier++) starts[tier] = (starts[tier] ?? 0) + (starts[tier - 1] ?? 0);
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const tier = tiers[row] ?? 0;
    const place = starts[tier] ?? 0;
    sorted[place] = row;
    starts[tier] = place + 1;
  }
  return sorted;
}

function tierBy(candidates: Candidates, draw: Blueprint["draw"], historyOf: HistoryOf) {
  return draw === "unseen-first" ? (item: Item) => historyOf(item.id)?.answers ?? 0 : weakness(candidates, historyOf);
}

/** By the share of right answers in the item's section, the lowest first; a section without answers is half known. */
function weakness(candidates: Candidates, historyOf: HistoryOf): (item: Item) => number {
  const sections = new Map<string, { right: number; answers: number }>();
  for (let row = 0; row < candidates.size; row++) {
    const item = candidates.itemAt(row);
    const history = historyOf(item.id);
    if (!history) continue;
    const section = sections.get(sectionOf(item)) ?? { right: 0, answers: 0 };
    section.right += history.right;
    section.answers += history.answers;
    sections.set(sectionOf(item), section);
  }
  return (item) => {
    const { right, answers } = sections.get(sectionOf(item)) ?? { right: 0, answers: 0 };
    const step = Math.floor((WEAKNESS_STEPS * (right + 1)) / (answers + 2));
    return 2 * step + Number((historyOf(item.id)?.answers ?? 0) > 0);
  };
}

function sectionOf({ source }: Item): string {
  return `${source.noteId}#${source.anchor}`;
}
