import { type CardId, learningDay, type Memory, type Moment, type Rating } from "@/lib/cards";
import type { NoteId } from "@/lib/notes";
import type { Outcome } from "@/lib/quiz";
import type { ExamFinishedEvent, ExamResult } from "./exam-model";
import type { AnsweredEvent, CardFlaggedEvent, CardSuspendedEvent, CardsBuriedEvent, ReviewedEvent } from "./model";
import type { CardTally, Tally } from "./tally";

const RATINGS: Readonly<Record<Outcome, Rating>> = { right: "good", "second-try": "hard", wrong: "again" };

const untouched: CardTally = {
  memory: null,
  suspended: false,
  buriedUntil: 0,
  flagged: false,
  answer: null,
  topic: "",
  noteId: "" as NoteId,
  touchedAt: 0,
};

/** Grades the card; a cram leaves everything about it as it was. */
export function countReview(tally: Tally, event: ReviewedEvent): void {
  if (event.context === "cram") return;
  const before = recordOf(tally, event.cardId);
  update(tally, event.cardId, event, {
    memory: graded(tally, before.memory, event.rating, event, event.shift),
    answer: event.answer ?? before.answer,
    ...placeOf(event),
  });
}

/** Grades the cards that an answer in practice or in a lesson tells something of, each at most once a day. */
export function countCardAnswer(tally: Tally, event: AnsweredEvent): void {
  gradeCards(tally, cardsOf(event), RATINGS[event.outcome], placeOf(event), event);
}

/** Grades the cards of the answers in an exam, now that it is over; what was left blank tells nothing. */
export function countExamCards(tally: Tally, event: ExamFinishedEvent): void {
  for (const result of event.results) {
    if (result.outcome === "blank") continue;
    gradeCards(tally, examCardsOf(result), RATINGS[result.outcome], placeOf(result), event);
  }
}

function gradeCards(tally: Tally, cardIds: readonly CardId[], rating: Rating, place: Place, moment: Moment): void {
  const day = learningDay(moment);
  for (const cardId of new Set(cardIds)) {
    const { memory } = recordOf(tally, cardId);
    if (memory !== null && memory.lastDay >= day) update(tally, cardId, moment, place);
    else update(tally, cardId, moment, { memory: graded(tally, memory, rating, moment, 0), ...place });
  }
}

/** In a matching item each pair is a fact of its own; elsewhere the first is asked and the others only lend wrong options. */
export function cardsOf({ response, factIds }: Pick<AnsweredEvent, "response" | "factIds">): readonly CardId[] {
  return response.type === "matching" ? factIds : factIds.slice(0, 1);
}

/** The same for an item of an exam; none if it was left blank. */
export function examCardsOf({ response, factIds }: ExamResult): readonly CardId[] {
  return response === null ? [] : cardsOf({ response, factIds });
}

/** Suspends a card or lets it come again. */
export function countSuspended(tally: Tally, event: CardSuspendedEvent): void {
  update(tally, event.cardId, event, { suspended: event.suspended, ...placeOf(event) });
}

/** Leaves cards out until a day. */
export function countBuried(tally: Tally, event: CardsBuriedEvent): void {
  for (const cardId of event.cardIds) update(tally, cardId, event, { buriedUntil: event.untilDay });
}

/** Sets or takes off the flag of a card. */
export function countCardFlag(tally: Tally, event: CardFlaggedEvent): void {
  update(tally, event.cardId, event, { flagged: event.flagged, ...placeOf(event) });
}

function graded(
  { grader, settings }: Tally,
  memory: Memory | null,
  rating: Rating,
  { at, zone }: Moment,
  shift: number,
) {
  return grader === null ? memory : grader(settings).review(memory, rating, { at, zone }, shift);
}

function recordOf({ cards }: Tally, id: CardId): CardTally {
  return cards.get(id) ?? untouched;
}

interface Place {
  readonly topic: string;
  readonly noteId: NoteId;
}

function placeOf({ topic, noteId }: Place): Place {
  return { topic, noteId };
}

function update(tally: Tally, id: CardId, { at }: Moment, fields: Partial<CardTally>): void {
  // Name by name: a saved record has its values behind getters. The hash of the answer may not hold any more.
  const { memory, suspended, buriedUntil, flagged, answer, topic, noteId } = recordOf(tally, id);
  const before = { memory, suspended, buriedUntil, flagged, answer, topic, noteId };
  tally.cards.set(id, { ...before, ...fields, touchedAt: at });
}
