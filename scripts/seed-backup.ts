import { type AnsweredEvent, createStamp, exportBackup, type NewEvent, type ProgressEvent } from "@/lib/progress";
import { type Item, rightResponse } from "@/lib/quiz";
import { createRandom, type Random } from "@/lib/util";
import { REVIEWED_ITEMS, seedReviews, type TimedEvent } from "./seed-reviews";

const DAY = 86_400_000;
const DAYS = 5;
const ANSWERS_A_DAY = 12;
/** Of the last day's quiz, so that there is one to resume. */
const LEFT_OPEN = 4;
const OUTCOMES: readonly AnsweredEvent["outcome"][] = ["right", "right", "right", "second-try", "wrong"];

/**
 * A backup file with some study in it: weeks of card reviews, and in the last days read lessons and a quiz a day, the last
 * one unfinished.
 *
 * @param now milliseconds since 1970; the same gives the same file
 */
export function seedBackup(items: readonly Item[], now: number): string {
  const random = createRandom("a few days of study");
  const study = Array.from({ length: DAYS }, (_, day) => studyOf(day, items, now, random));
  const all = [...seedReviews(items, now, createRandom("weeks of reviews")), ...study.flat()];
  return exportBackup(stamped(all.toSorted((a, b) => a.at - b.at)), [], now);
}

function studyOf(day: number, items: readonly Item[], now: number, random: Random): readonly TimedEvent[] {
  const at = now - (DAYS - day) * DAY;
  const asked = random.shuffle(items.slice(0, REVIEWED_ITEMS)).slice(0, ANSWERS_A_DAY);
  const quiz = quizEvents(asked, `quiz-${day}`, day === DAYS - 1 ? LEFT_OPEN : 0, () => random.pick(OUTCOMES));
  const noteId = [...new Set(items.map(({ source }) => source.noteId))][day];
  const read: NewEvent[] = noteId === undefined ? [] : [{ type: "lesson-read", noteId }];
  return [...read, ...quiz].map((event) => ({ at, event }));
}

function stamped(timed: readonly TimedEvent[]): readonly ProgressEvent[] {
  let [now, ids] = [0, 0];
  const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, "0")}`;
  const stamp = createStamp({ now: () => now, zone: () => 0, newId });
  return timed.map(({ at, event }) => {
    now = at;
    return stamp(event);
  });
}

function quizEvents(
  items: readonly Item[],
  sessionId: string,
  leftOpen: number,
  outcome: () => AnsweredEvent["outcome"],
): NewEvent[] {
  const answers = items.slice(0, items.length - leftOpen).map(
    (item): NewEvent => ({
      type: "answered",
      itemId: item.id,
      factIds: item.factIds,
      noteId: item.source.noteId,
      topic: item.topic,
      outcome: outcome(),
      response: rightResponse(item),
      misconception: null,
      confidence: null,
      context: "practice",
      sessionId,
      duration: 20_000,
    }),
  );
  const started: NewEvent = {
    type: "practice-started",
    sessionId,
    itemIds: items.map(({ id }) => id),
    seed: sessionId,
  };
  return leftOpen > 0 ? [started, ...answers] : [started, ...answers, { type: "practice-ended", sessionId }];
}
