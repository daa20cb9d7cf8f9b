import { type CardEntry, type CardId, cramQueue, type DeckIndex, learningDay, type Moment } from "@/lib/cards";
import type { Progress } from "@/lib/progress";
import { type Drill, inScope } from "./drill";
import type { TabSession } from "./tab-session";

interface CrammedOptions {
  readonly deck: DeckIndex;
  readonly progress: Progress;
  readonly drill: Drill;
  readonly session: TabSession;
  readonly now: Moment;
}

/** Cards rated again within so many learning days count as missed. */
const MISSED_DAYS = 3;

/** Names the run of the cram that is going on; another run has another order. */
export function cramId({ cram, id }: TabSession): string {
  return cram?.id ?? id;
}

/** The cards of a cram in their order; none where the drill is no cram. */
export function crammedCards({ deck, progress, drill, session, now }: CrammedOptions): readonly CardEntry[] {
  if (drill.kind !== "cram") return [];
  const { subject, scope } = drill;
  return cramQueue({
    deck,
    records: progress.cards,
    kind: subject,
    ...(scope.topic !== null && { topic: scope.topic }),
    missedCards: missedLately(progress.recent, learningDay(now)),
    scope: inScope(scope),
    now,
    seed: cramId(session),
  });
}

/** Cards that were rated again in the last days, whatever became of them since. */
export function missedLately(recent: Progress["recent"], today: number): ReadonlySet<CardId> {
  return new Set(
    recent.flatMap((event) =>
      event.type === "reviewed" &&
      event.context !== "cram" &&
      event.rating === "again" &&
      learningDay(event) > today - MISSED_DAYS
        ? [event.cardId]
        : [],
    ),
  );
}
