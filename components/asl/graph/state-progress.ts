import type { Marks, StateMark } from "../marks";
import type { Moment } from "../model";
import type { Progress } from "./looks";
import type { GraphState } from "./model";

/** An attempt as it stands at the moment. */
export interface ShownAttempt {
  readonly id: number;
  readonly outcome: "running" | "success" | "failure";
}

/** How a state stands at a moment, as far as the graph shows it. */
export interface StateProgress {
  readonly progress: Progress;
  /** The moment is inside of this state. */
  readonly current: boolean;
  readonly visits: number;
  /** Of the newest visit; only for states with retriers. */
  readonly attempts: readonly ShownAttempt[];
  /** Visits that have not ended. */
  readonly open: number;
  /** The newest visit ended its execution, branch or iteration. */
  readonly ended: boolean;
}

const UNTOUCHED: StateProgress = { progress: "ahead", current: false, visits: 0, attempts: [], open: 0, ended: false };
const NEXT: StateProgress = { ...UNTOUCHED, progress: "next" };

/** How a state stands at a moment; the same object where nothing has happened in it. */
export function stateProgress(state: GraphState, marks: Marks | null, moment: Moment): StateProgress {
  if (marks === null) return UNTOUCHED;
  const mark = marks.states.get(state.name);
  const next = marks.next === state.name;
  if (mark === undefined) return next ? NEXT : UNTOUCHED;
  return {
    progress: next ? "next" : "visited",
    current: marks.current === state.name && marks.next === null,
    visits: mark.visits,
    attempts: state.retriers.length > 0 ? attemptsAt(mark, moment) : [],
    open: mark.open,
    ended: hasEnded(mark, moment),
  };
}

/** A Fail state is never left. */
function hasEnded({ latest }: StateMark, moment: Moment): boolean {
  const { type, exitedEventId, next } = latest;
  return type === "Fail" || (exitedEventId !== 0 && exitedEventId <= moment && next === null);
}

function attemptsAt({ latest }: StateMark, moment: Moment): readonly ShownAttempt[] {
  return latest.attempts
    .filter(({ scheduledEventId }) => scheduledEventId <= moment)
    .map(({ scheduledEventId, endedEventId, outcome }) => ({
      id: scheduledEventId,
      outcome:
        endedEventId === 0 || endedEventId > moment || outcome === "running"
          ? "running"
          : outcome === "success"
            ? "success"
            : "failure",
    }));
}

export function sameProgress(one: StateProgress, other: StateProgress): boolean {
  if (one === other) return true;
  return (
    one.progress === other.progress &&
    one.current === other.current &&
    one.visits === other.visits &&
    one.open === other.open &&
    one.ended === other.ended &&
    one.attempts.length === other.attempts.length &&
    one.attempts.every(({ id, outcome }, index) => {
      const beside = other.attempts[index];
      return beside?.id === id && beside.outcome === outcome;
    })
  );
}

/** The state in a sentence, for screen readers and the table. */
export function progressWords({ visits, open, attempts, current, progress }: StateProgress): string {
  const failed = attempts.filter(({ outcome }) => outcome === "failure").length;
  return [
    progress === "next" ? "is next" : null,
    visits === 0 ? "not visited" : visits === 1 ? "visited" : `visited ${visits} times`,
    open > 1 ? `${open} visits running` : null,
    failed > 0 ? `${failed} of ${attempts.length} ${attempts.length === 1 ? "attempt" : "attempts"} failed` : null,
    current ? "the run stands here" : null,
  ]
    .filter((part) => part !== null)
    .join(", ");
}
