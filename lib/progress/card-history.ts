import { type CardId, createScheduler, type Memory, type Rating } from "@/lib/cards";
import { cardsOf, examCardsOf } from "./count-cards";
import { countEvent } from "./count-event";
import { takenBack } from "./fold";
import type { CountedEvent, ProgressEvent } from "./model";
import { type CreateGrader, createTally } from "./tally";
import { union } from "./union";

/** One step of a card's memory: a review, or an answer in practice or in an exam that graded it. */
export interface CardStep {
  readonly cardId: CardId;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly rating: Rating;
  /** Milliseconds. */
  readonly duration: number;
  /** Null: the card was new. */
  readonly before: Memory | null;
  readonly after: Memory;
}

type Grading = Pick<CardStep, "rating" | "before" | "after">;

/**
 * Every step that shaped the memory of a card, by time: what an optimiser or another program may learn from. Crams and
 * what was taken back are left out, and so is what is dated later than `until`.
 */
export function cardHistory(events: readonly ProgressEvent[], until: number): readonly CardStep[] {
  const log = union(events);
  const gone = takenBack(log);
  const gradings: Grading[] = [];
  const tally = createTally(listening(gradings));
  const steps: CardStep[] = [];
  for (const event of log) {
    if (event.at > until || event.type === "undone" || gone.has(event.id)) continue;
    gradings.length = 0;
    countEvent(tally, event);
    if (gradings.length === 0) continue;
    for (const [cardId, duration] of askedBy(event)) {
      const memory = tally.cards.get(cardId)?.memory;
      const grading = gradings.find(({ after }) => after === memory);
      if (grading) steps.push({ cardId, at: event.at, duration, ...grading });
    }
  }
  return steps;
}

/** The scheduler of replay, which notes what it was asked. */
function listening(gradings: Grading[]): CreateGrader {
  return (settings) => ({
    review: (before, rating, when, shift) => {
      const after = createScheduler(settings).review(before, rating, when, shift);
      gradings.push({ rating, before, after });
      return after;
    },
  });
}

/** The cards that an event may grade, each with the time that it took. */
function askedBy(event: CountedEvent): ReadonlyMap<CardId, number> {
  if (event.type === "reviewed") return new Map([[event.cardId, event.duration]]);
  if (event.type === "answered") return new Map(cardsOf(event).map((id) => [id, event.duration]));
  if (event.type !== "exam-finished") return new Map();
  return new Map(event.results.flatMap((result) => examCardsOf(result).map((id) => [id, result.time] as const)));
}
