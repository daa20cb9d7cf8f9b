import { minutesText } from "./time-text";

/** How time and questions go together; shares are 0 to 1. */
export interface Pace {
  readonly timeShare: number;
  readonly questionShare: number;
  /** Milliseconds ahead of an even pace; negative: behind. */
  readonly ahead: number;
}

const MINUTE = 60_000;

interface PaceFacts {
  /** Milliseconds. */
  readonly used: number;
  readonly allowance: number;
  readonly answered: number;
  readonly questions: number;
}

/** Compares the time used with the questions answered. */
export function paceOf({ used, allowance, answered, questions }: PaceFacts): Pace {
  const timeShare = Math.min(1, used / allowance);
  const questionShare = answered / questions;
  return { timeShare, questionShare, ahead: (questionShare - timeShare) * allowance };
}

/** The same in a sentence. */
export function paceText({ ahead }: Pace): string {
  if (Math.abs(ahead) < MINUTE) return "On an even pace.";
  return `${minutesText(Math.abs(ahead))} ${ahead > 0 ? "ahead of" : "behind"} an even pace.`;
}
