import { learningDay } from "@/lib/cards";
import type { ExamFinishedEvent } from "./exam-model";
import type { AnsweredEvent, Confidence, ConfidenceRecord, DayRecord, RecallCount, ReviewedEvent } from "./model";
import type { Tally } from "./tally";

/** Time beyond this was spent elsewhere. */
const LONGEST = 120_000;

/** The same for an item of an exam, where reading twice is the rule. */
const LONGEST_EXAM_ITEM = 3 * LONGEST;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Intervals in days at which the next class of true retention begins. */
const RECALL_CLASSES = [7, 21, 90];

const nothing: RecallCount = { passed: 0, failed: 0 };

const quiet: DayRecord = {
  reviews: 0,
  again: 0,
  introduced: 0,
  crammed: 0,
  answers: 0,
  right: 0,
  time: 0,
  recall: [nothing, nothing, nothing, nothing],
};

/** Counts an answer at its day and at the confidence that it was given with. */
export function countDayAnswer(tally: Tally, event: AnsweredEvent): void {
  const right = Number(event.outcome === "right");
  const day = learningDay(event);
  const before = tally.days.get(day) ?? quiet;
  tally.days.set(day, {
    ...before,
    answers: before.answers + 1,
    right: before.right + right,
    time: before.time + Math.min(event.duration, LONGEST),
  });
  countConfidence(tally, event.confidence, right);
}

function countConfidence({ calibration }: Tally, confidence: Confidence | null, right: number): void {
  if (confidence === null) return;
  const level: ConfidenceRecord = calibration[confidence];
  calibration[confidence] = { answers: level.answers + 1, right: level.right + right };
}

/** Counts the answers of an exam at the day on which it ended. */
export function countDayExam(tally: Tally, event: ExamFinishedEvent): void {
  const day = learningDay(event);
  const before = tally.days.get(day) ?? quiet;
  const answered = event.results.filter(({ outcome }) => outcome !== "blank");
  const time = event.results.reduce((sum, result) => sum + Math.min(result.time, LONGEST_EXAM_ITEM), 0);
  tally.days.set(day, {
    ...before,
    answers: before.answers + answered.length,
    right: before.right + answered.filter(({ outcome }) => outcome === "right").length,
    time: before.time + time,
  });
  for (const { confidence, outcome } of answered) countConfidence(tally, confidence, Number(outcome === "right"));
}

/** Counts a review at its day and hour. The card must still be as it was before the review. */
export function countDayReview(tally: Tally, event: ReviewedEvent): void {
  const day = learningDay(event);
  const before = tally.days.get(day) ?? quiet;
  const time = before.time + Math.min(event.duration, LONGEST);
  if (event.context === "cram") {
    tally.days.set(day, { ...before, crammed: before.crammed + 1, time });
    return;
  }
  const memory = tally.cards.get(event.cardId)?.memory ?? null;
  tally.days.set(day, {
    ...before,
    reviews: before.reviews + 1,
    again: before.again + Number(event.rating === "again"),
    introduced: before.introduced + Number(memory === null),
    time,
    recall:
      memory?.phase === "review" && memory.lastDay < day
        ? withRecall(before.recall, memory.interval, event)
        : before.recall,
  });
  countHour(tally, event);
}

function withRecall(recall: DayRecord["recall"], interval: number, { rating }: ReviewedEvent): DayRecord["recall"] {
  const group = RECALL_CLASSES.filter((days) => interval >= days).length;
  const passed = Number(rating !== "again");
  return recall.map((count, index) =>
    index === group ? { passed: count.passed + passed, failed: count.failed + 1 - passed } : count,
  );
}

function countHour({ hours }: Tally, { at, zone, rating }: ReviewedEvent): void {
  const hour = Math.floor((at + zone * MINUTE) / HOUR) % hours.length;
  // Early in 1970, west of Greenwich, the remainder is negative.
  const index = (hour + hours.length) % hours.length;
  const before = hours[index] ?? { reviews: 0, passed: 0 };
  hours[index] = { reviews: before.reviews + 1, passed: before.passed + Number(rating !== "again") };
}
