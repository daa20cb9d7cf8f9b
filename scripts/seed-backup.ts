import { type AnsweredEvent, createStamp, exportBackup, type NewEvent } from "@/lib/progress";
import { type Item, rightResponse } from "@/lib/quiz";
import { createRandom } from "@/lib/util";

const DAY = 86_400_000;
const DAYS = 5;
const ANSWERS_A_DAY = 12;
/** Of the last day's quiz, so that there is one to resume. */
const LEFT_OPEN = 4;
const OUTCOMES: readonly AnsweredEvent["outcome"][] = ["right", "right", "right", "second-try", "wrong"];

/**
 * A backup file with a few days of study in it: read lessons, a quiz a day, the last one unfinished.
 *
 * @param now milliseconds since 1970; the same gives the same file
 */
export function seedBackup(items: readonly Item[], now: number): string {
  const random = createRandom("a few days of study");
  let at = 0;
  let ids = 0;
  const stamp = createStamp({
    now: () => at,
    zone: () => 0,
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, "0")}`,
  });
  const lessons = [...new Set(items.map(({ source }) => source.noteId))];
  const events = Array.from({ length: DAYS }, (_, day) => {
    at = now - (DAYS - day) * DAY;
    const asked = random.shuffle(items).slice(0, ANSWERS_A_DAY);
    const quiz = quizEvents(asked, `quiz-${day}`, day === DAYS - 1 ? LEFT_OPEN : 0, () => random.pick(OUTCOMES));
    const lesson = lessons[day];
    const read: NewEvent[] = lesson === undefined ? [] : [{ type: "lesson-read", noteId: lesson }];
    return [...read, ...quiz].map(stamp);
  });
  return exportBackup(events.flat(), [], now);
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
