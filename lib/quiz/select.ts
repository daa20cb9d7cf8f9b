import { createRandom } from "@/lib/util";
import type { FactId, Item, ItemId, ItemType, Level } from "./model";

/** What is known of the learner and one item. */
export interface ItemHistory {
  readonly answers: number;
  readonly right: number;
  readonly missedLast: boolean;
  readonly flagged: boolean;
}

export type SelectionSource = "all" | "unseen" | "missed" | "flagged" | "weakest";

/** What a quiz is to be made of. Empty lists mean no restriction. */
export interface Selection {
  readonly topics: readonly string[];
  readonly types: readonly ItemType[];
  readonly levels: readonly Level[];
  readonly source: SelectionSource;
  readonly count: number;
  readonly seed: string;
}

type HistoryOf = (id: ItemId) => ItemHistory | undefined;

/** The items that fit a selection, before any are drawn. */
export function matchingItems(items: readonly Item[], selection: Selection, historyOf: HistoryOf): Item[] {
  const { topics, types, levels, source } = selection;
  return items.filter(
    (item) =>
      (topics.length === 0 || topics.includes(item.topic)) &&
      (types.length === 0 || types.includes(item.type)) &&
      (levels.length === 0 || levels.includes(item.level)) &&
      fitsSource(source, historyOf(item.id)),
  );
}

function fitsSource(source: SelectionSource, history: ItemHistory | undefined): boolean {
  switch (source) {
    case "all":
    case "weakest":
      return true;
    case "unseen":
      return !history?.answers;
    case "missed":
      return history?.missedLast ?? false;
    case "flagged":
      return history?.flagged ?? false;
  }
}

/**
 * Draws a quiz: item types take turns, so that a short quiz is mixed, and no two items ask the same fact as long as
 * there are others. The same arguments give the same quiz.
 */
export function selectItems(items: readonly Item[], selection: Selection, historyOf: HistoryOf): Item[] {
  const random = createRandom(selection.seed);
  const candidates = random.shuffle(matchingItems(items, selection, historyOf));
  const ranked = selection.source === "weakest" ? rankWeakest(candidates, historyOf) : candidates;
  const types = random.shuffle([...new Set(ranked.map((item) => item.type))]);
  return takeTurns(types.map((type) => ranked.filter((item) => item.type === type))).slice(0, selection.count);
}

/** Lowest share of right answers first; unseen items count as half known. */
function rankWeakest(items: readonly Item[], historyOf: HistoryOf): Item[] {
  const share = (item: Item): number => {
    const history = historyOf(item.id);
    return history?.answers ? history.right / history.answers : 0.5;
  };
  return items.toSorted((a, b) => share(a) - share(b));
}

/** One of each queue in turn; an item that shares a fact with an earlier one waits until the end. */
function takeTurns(queues: readonly (readonly Item[])[]): Item[] {
  const asked = new Set<FactId>();
  const isEnemy = (item: Item): boolean => item.factIds.some((id) => asked.has(id));
  const waiting = queues.map((queue) => [...queue].reverse());
  const chosen: Item[] = [];
  const enemies: Item[] = [];
  while (waiting.some((queue) => queue.length > 0)) {
    for (const queue of waiting) {
      let item = queue.pop();
      while (item && isEnemy(item)) {
        enemies.push(item);
        item = queue.pop();
      }
      if (!item) continue;
      chosen.push(item);
      for (const id of item.factIds) asked.add(id);
    }
  }
  return [...chosen, ...enemies];
}
