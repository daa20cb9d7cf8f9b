import { grade } from "./grade";
import type { Grade, Item, Response } from "./model";

/** `second-try` is right after a hint; it counts less. */
export type Outcome = "right" | "second-try" | "wrong";

/**
 * One learner at one item. `answering` → check → `revealed` when right, `missed` when wrong at the first try;
 * `missed` → retry (with the hint) → `answering`, or give up → `revealed`.
 */
export interface Attempt {
  readonly phase: "answering" | "missed" | "revealed";
  readonly response: Response;
  /** The wrong response of the first try, once there is one. */
  readonly firstMiss: Response | null;
  /** How the last checked response was graded; `unanswered` says what is missing. */
  readonly grade: Grade | null;
  readonly outcome: Outcome | null;
}

export type AttemptEvent =
  | { readonly type: "respond"; readonly response: Response }
  | { readonly type: "check" }
  | { readonly type: "retry" }
  | { readonly type: "give-up" };

/** The attempt before anything was chosen. */
export function startAttempt(item: Item): Attempt {
  return { phase: "answering", response: emptyResponse(item), firstMiss: null, grade: null, outcome: null };
}

/** The next state of an attempt. Events that do not fit the phase change nothing. */
export function advanceAttempt(item: Item, attempt: Attempt, event: AttemptEvent): Attempt {
  switch (event.type) {
    case "respond":
      return attempt.phase === "answering" ? { ...attempt, response: event.response, grade: null } : attempt;
    case "check":
      return attempt.phase === "answering" ? check(item, attempt) : attempt;
    case "retry":
      return attempt.phase === "missed"
        ? { ...attempt, phase: "answering", response: emptyResponse(item), grade: null }
        : attempt;
    case "give-up":
      return attempt.phase === "revealed"
        ? attempt
        : { ...attempt, phase: "revealed", grade: grade(item, attempt.response), outcome: "wrong" };
  }
}

function check(item: Item, attempt: Attempt): Attempt {
  const result = grade(item, attempt.response);
  if (result.status === "unanswered") return { ...attempt, grade: result };
  const right = result.points === result.total;
  if (right) {
    return { ...attempt, phase: "revealed", grade: result, outcome: attempt.firstMiss ? "second-try" : "right" };
  }
  if (attempt.firstMiss) return { ...attempt, phase: "revealed", grade: result, outcome: "wrong" };
  return { ...attempt, phase: "missed", grade: result, firstMiss: attempt.response };
}

/** The response before the learner did anything. */
export function emptyResponse(item: Item): Response {
  switch (item.type) {
    case "multiple-choice":
      return { type: "multiple-choice", option: null };
    case "multiple-response":
      return { type: "multiple-response", options: [] };
    case "ordering":
      return { type: "ordering", order: null };
    case "matching":
      return { type: "matching", answers: {} };
    case "numeric":
      return { type: "numeric", text: "" };
    case "cloze":
      return { type: "cloze", text: "" };
  }
}
