import type { Remaining } from "@/components/cards";
import { buildQueue, type DeckIndex, learningDay, type Moment, newPerDay } from "@/lib/cards";
import type { Progress } from "@/lib/progress";

/** Cards to be asked today: in all and by kind. */
export interface CardsDue extends Remaining {
  readonly total: number;
}

/** Counts what the day's cards are, new ones by the plan. */
export function cardsDue(deck: DeckIndex, progress: Progress, now: Moment): CardsDue {
  const { cards: records, settings, days } = progress;
  const today = learningDay(now);
  const { introduced = 0, recall = [] } = days.get(today) ?? {};
  const unseen = deck.cards.filter(({ id }) => isUnseen(records.get(id))).length;
  const queue = buildQueue({
    deck,
    records,
    settings,
    now,
    today: { reviewed: recall.reduce((sum, { passed, failed }) => sum + passed + failed, 0), introduced },
    newPerDay: newPerDay({ settings, today, unseen, introduced }),
  });
  const review = queue.review.length;
  const learning = queue.learning.length + (queue.waiting?.count ?? 0);
  const changed = queue.changed.length;
  const fresh = queue.fresh.length;
  return { review, learning, changed, fresh, total: review + learning + changed + fresh };
}

function isUnseen(record: ReturnType<Progress["cards"]["get"]>): boolean {
  return !record || (record.memory === null && !record.suspended);
}

/** The kinds that there are, in a sentence: `24 to review, 6 to relearn, 8 new.` */
export function dueInWords({ review, learning, changed, fresh }: CardsDue): string {
  const parts = [
    [review, "to review"],
    [learning, "to relearn"],
    [changed, "changed"],
    [fresh, "new"],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`);
  return words.length === 0 ? "" : `${words.join(", ")}.`;
}
