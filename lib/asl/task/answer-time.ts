import type { TaskOutcome } from "../model";
import type { TaskTerms } from "./attempt-record";

/** When a call ends, in virtual milliseconds after it, and whether by its answer; infinite where nothing ends it. */
export interface AnswerTime {
  readonly milliseconds: number;
  readonly end: "answer" | "timeout" | "heartbeat";
}

/** The first of answer, TimeoutSeconds and missed heartbeat (States Language, "Task state"; the answer wins a tie). */
export function answerTime(outcome: TaskOutcome, terms: TaskTerms, beats: boolean): AnswerTime {
  const answer = outcome.type === "never" ? Number.POSITIVE_INFINITY : (outcome.seconds ?? 0);
  const timeout = terms.timeoutSeconds ?? Number.POSITIVE_INFINITY;
  const silence = beats
    ? silentFrom(outcome.heartbeats ?? [], answer, terms.heartbeatSeconds)
    : Number.POSITIVE_INFINITY;
  if (answer <= timeout && answer <= silence) return { milliseconds: answer * 1000, end: "answer" };
  return silence < timeout
    ? { milliseconds: silence * 1000, end: "heartbeat" }
    : { milliseconds: timeout * 1000, end: "timeout" };
}

/** When the first heartbeat is missed: the clock starts anew at each. */
function silentFrom(heartbeats: readonly number[], answer: number, seconds: number | null): number {
  if (seconds === null) return Number.POSITIVE_INFINITY;
  let last = 0;
  for (const beat of heartbeats) {
    if (beat > answer || beat - last > seconds) break;
    last = beat;
  }
  return answer - last > seconds ? last + seconds : Number.POSITIVE_INFINITY;
}
