import { assertNever } from "@/lib/util";
import type { Base } from "./base";
import { cardsOf, examCardsOf } from "./count-cards";
import type { CountedEvent } from "./model";

/**
 * Whether an event may come too late for a base: an event of the same card, item, session, exam, lesson, challenge or settings that came
 * after it, or the event itself, may be counted there already. Events that concern nothing of each other may come in
 * any order, so a clock that was set back costs nothing as a rule.
 */
export function isLate(base: Base, event: CountedEvent): boolean {
  if (base.dangling.has(event.id)) return true;
  const { at } = event;
  switch (event.type) {
    case "answered":
      return (
        touched(base.items, event.itemId) >= at ||
        (event.sessionId !== null && touched(base.sessions, event.sessionId) >= at) ||
        isLateGrade(base, cardsOf(event), at)
      );
    case "practice-started":
    case "practice-ended":
      return touched(base.sessions, event.sessionId) >= at;
    case "lesson-read":
      return (base.read.get(event.noteId) ?? -1) >= at;
    case "flagged":
      return touched(base.items, event.itemId) >= at;
    case "reviewed":
      return event.context === "cram" ? isBeforeLast(base, at) : isLateGrade(base, [event.cardId], at);
    case "card-suspended":
    case "card-flagged":
      return touched(base.cards, event.cardId) >= at;
    case "cards-buried":
      return event.cardIds.some((cardId) => touched(base.cards, cardId) >= at);
    case "exam-started":
    case "exam-acted":
    case "exam-removed":
      return touched(base.exams, event.sittingId) >= at;
    case "exam-finished":
      return (
        touched(base.exams, event.sittingId) >= at ||
        event.results.some(({ itemId }) => touched(base.items, itemId) >= at) ||
        isLateGrade(base, event.results.flatMap(examCardsOf), at)
      );
    case "challenge-solved":
      return touched(base.challenges, event.challengeId) >= at;
    case "prediction-made":
      return touched(base.predictions, event.noteId) >= at;
    // Every review after it would have been another one.
    case "cards-configured":
      return isBeforeLast(base, at);
    default:
      return assertNever(event);
  }
}

interface Touched<Key> {
  readonly get: (key: Key) => { readonly touchedAt: number } | undefined;
}

function touched<Key>(table: Touched<Key>, key: Key): number {
  return table.get(key)?.touchedAt ?? -1;
}

function isLateGrade<Key>(base: Base & { readonly cards: Touched<Key> }, cardIds: readonly Key[], at: number): boolean {
  return (base.settingsAt ?? -1) >= at || cardIds.some((cardId) => touched(base.cards, cardId) >= at);
}

function isBeforeLast({ lastAt }: Base, at: number): boolean {
  return lastAt !== null && lastAt >= at;
}
