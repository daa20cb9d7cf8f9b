import { assertNever } from "@/lib/util";
import { countBuried, countCardAnswer, countCardFlag, countReview, countSuspended } from "./count-cards";
import { countDayAnswer, countDayReview } from "./count-days";
import { countExamAction, countExamFinish, countExamRemoval, countExamStart } from "./count-exams";
import { countItemAnswer, countItemFlag } from "./count-items";
import { rememberCardEvent } from "./count-recent";
import { countChallenge, countPrediction } from "./count-sandboxes";
import { countSessionAnswer, countSessionEnd, countSessionStart } from "./count-sessions";
import type { AnsweredEvent, CountedEvent, ReviewedEvent } from "./model";
import type { Tally } from "./tally";

/** Counts one event. They must come by time and id, at least those that concern the same thing. */
export function countEvent(tally: Tally, event: CountedEvent): void {
  tally.events += 1;
  tally.lastAt = Math.max(tally.lastAt ?? event.at, event.at);
  switch (event.type) {
    case "answered":
      countAnswered(tally, event);
      break;
    case "practice-started":
      countSessionStart(tally, event);
      break;
    case "practice-ended":
      countSessionEnd(tally, event);
      break;
    case "lesson-read":
      tally.read.set(event.noteId, event.at);
      break;
    case "flagged":
      countItemFlag(tally, event);
      break;
    case "reviewed":
      countReviewed(tally, event);
      break;
    case "card-suspended":
      countSuspended(tally, event);
      rememberCardEvent(tally, event);
      break;
    case "cards-buried":
      countBuried(tally, event);
      rememberCardEvent(tally, event);
      break;
    case "card-flagged":
      countCardFlag(tally, event);
      rememberCardEvent(tally, event);
      break;
    case "cards-configured":
      tally.settings = event.settings;
      tally.settingsAt = event.at;
      break;
    case "exam-started":
      countExamStart(tally, event);
      break;
    case "exam-acted":
      countExamAction(tally, event);
      break;
    case "exam-finished":
      countExamFinish(tally, event);
      break;
    case "exam-removed":
      countExamRemoval(tally, event);
      break;
    case "challenge-solved":
      countChallenge(tally, event);
      break;
    case "prediction-made":
      countPrediction(tally, event);
      break;
    default:
      assertNever(event);
  }
}

function countAnswered(tally: Tally, event: AnsweredEvent): void {
  countItemAnswer(tally, event);
  countSessionAnswer(tally, event);
  countDayAnswer(tally, event);
  countCardAnswer(tally, event);
}

// The day goes first: it tells a first review by the memory before it.
function countReviewed(tally: Tally, event: ReviewedEvent): void {
  countDayReview(tally, event);
  countReview(tally, event);
  rememberCardEvent(tally, event);
}
