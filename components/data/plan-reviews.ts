import { countOf } from "@/components/ui";
import type { ReviewEntry, ReviewLogFile } from "@/lib/cards/exchange";
import type { NoteId } from "@/lib/notes";
import { cardHistory, type EventId, type ProgressEvent, type ReviewedEvent, SCHEMA_VERSION } from "@/lib/progress";
import { hashText } from "@/lib/util";
import { createEventNames } from "./event-names";
import { type CardPlace, type ImportContext, type ImportPlan, placeOf } from "./import-plan";

/** The store counts nothing that is dated later than this. */
const DAY = 86_400_000;

/** Where reviews of cards go that no note has. */
const NOWHERE: CardPlace = { topic: "imported", noteId: "imported" as NoteId };

/**
 * What a review log would add. A review that the log has already, as a review or as a graded answer, is not added again;
 * reviews of cards that no note has are kept, and the cards come back if a note brings them.
 */
export function planReviews(fileName: string, file: ReviewLogFile, context: ImportContext): ImportPlan {
  const known = new Set(cardHistory(context.log, Number.POSITIVE_INFINITY).map(keyOf));
  const nameOf = createEventNames(context.log);
  const events = new Map<EventId, ProgressEvent>();
  let already = 0;
  let future = 0;
  for (const review of file.reviews) {
    if (review.at > context.now + DAY) future += 1;
    else {
      const name = known.has(keyOf(review)) ? null : nameOf(`import-${hashText(keyOf(review))}`);
      if (name === null || events.has(name)) already += 1;
      else events.set(name, eventOf(review, name, context));
    }
  }
  const added = [...events.values()];
  const strangers = new Set(file.reviews.map(({ cardId }) => cardId).filter((id) => !context.places.has(id)));
  return {
    fileName,
    sentences: sentencesOf({ added: added.length, already, future, strangers: strangers.size }),
    events: added,
    done: `Added ${countOf(added.length, "review")}.`,
    note: null,
    problems: file.problems,
  };
}

function keyOf({ cardId, at, rating }: Pick<ReviewEntry, "cardId" | "at" | "rating">): string {
  return `${cardId}\n${at}\n${rating}`;
}

function eventOf({ cardId, at, rating, duration }: ReviewEntry, id: EventId, context: ImportContext): ReviewedEvent {
  const { topic, noteId } = placeOf(cardId, context) ?? NOWHERE;
  return {
    id,
    at,
    version: SCHEMA_VERSION,
    zone: context.zoneAt(at),
    type: "reviewed",
    cardId,
    topic,
    noteId,
    rating,
    context: "imported",
    face: "",
    answer: null,
    shift: 0,
    sessionId: null,
    duration,
  };
}

interface Figures {
  readonly added: number;
  readonly already: number;
  readonly future: number;
  readonly strangers: number;
}

function sentencesOf({ added, already, future, strangers }: Figures): readonly string[] {
  const sentences = [
    added === 0
      ? "There is nothing new in this file."
      : `${countOf(added, "review")} will be added, and the cards scheduled anew by them.`,
  ];
  if (already > 0) sentences.push(`${countOf(already, "review")} ${are(already)} in your log already.`);
  if (strangers > 0) {
    sentences.push(
      `${countOf(strangers, "card")} ${are(strangers)} in none of your notes. Their reviews are kept, and count once a note has the card.`,
    );
  }
  if (future > 0) sentences.push(`${countOf(future, "review")} ${are(future)} dated in the future and will stay out.`);
  return sentences;
}

function are(count: number): string {
  return count === 1 ? "is" : "are";
}
