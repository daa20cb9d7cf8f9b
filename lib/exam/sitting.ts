import { assertNever } from "@/lib/util";
import { applyToEntry, untouched } from "./entry-state";
import type { EntryState, Form, Sitting, SittingEvent, SittingId, SittingStyle } from "./model";

export interface SittingStart {
  readonly id: SittingId;
  readonly style: SittingStyle;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Milliseconds in all, extra time included. */
  readonly allowance: number;
}

export interface TimedEvent {
  readonly at: number;
  readonly event: SittingEvent;
}

/** A sitting at its begin: the first item is on the screen and the clock runs. */
export function startSitting(form: Form, { id, style, startedAt, allowance }: SittingStart): Sitting {
  const answers = form.entries.map(({ item }, place) => ({ ...untouched(item.id), seen: place === 0 }));
  return {
    ...{ id, style, startedAt, allowance, answers },
    ...{ phase: "running", finishedBy: null, finishedAt: null, now: startedAt, used: 0, place: 0 },
  };
}

/**
 * The sitting after an event. Time passes first: an event at or behind the deadline changes nothing any more, and the
 * sitting has ended with the state that it had at the deadline. A clock that was set back stands still until it has
 * caught up. An event that doesn't fit (an unknown item, a pause in exam style, a response to another item) is ignored;
 * answers are taken while paused too, so that none is ever lost.
 */
export function transition(form: Form, sitting: Sitting, event: SittingEvent, now: number): Sitting {
  const current = atTime(sitting, now);
  if (current.phase === "finished") return current;
  switch (event.type) {
    case "visited":
      return visit(current, event.place);
    case "answered":
    case "flagged":
    case "struck":
    case "confident":
      return { ...current, answers: applyToEntry(form, current.answers, event) };
    case "paused":
      return current.style === "practice" ? { ...current, phase: "paused" } : current;
    case "resumed":
      return { ...current, phase: "running" };
    case "submitted":
      return { ...current, phase: "finished", finishedBy: "learner", finishedAt: current.now };
    default:
      return assertNever(event);
  }
}

/** The sitting when nothing but time has passed: finished, if the deadline lies behind. */
export function atTime(sitting: Sitting, now: number): Sitting {
  if (sitting.phase === "finished" || !(now > sitting.now)) return sitting;
  if (sitting.phase === "paused") return { ...sitting, now };
  const left = sitting.allowance - sitting.used;
  const passed = now - sitting.now;
  if (passed < left) return spend({ ...sitting, now }, passed);
  const deadline = sitting.now + left;
  return { ...spend({ ...sitting, now }, left), phase: "finished", finishedBy: "time", finishedAt: deadline };
}

/** Milliseconds left at this moment, never below 0. */
export function remaining(sitting: Sitting, now: number): number {
  const { used, allowance } = atTime(sitting, now);
  return Math.max(0, allowance - used);
}

/** The sitting that these events lead to, in the order given; the same events always lead to the same sitting. */
export function replaySitting(form: Form, start: SittingStart, events: readonly TimedEvent[]): Sitting {
  return events.reduce((sitting, { event, at }) => transition(form, sitting, event, at), startSitting(form, start));
}

function spend(sitting: Sitting, passed: number): Sitting {
  const answers = replaced(sitting.answers, sitting.place, (state) => ({ ...state, time: state.time + passed }));
  return { ...sitting, answers, used: sitting.used + passed };
}

function visit(sitting: Sitting, place: number | null): Sitting {
  if (place !== null && !sitting.answers[place]) return sitting;
  return { ...sitting, place, answers: replaced(sitting.answers, place, (state) => ({ ...state, seen: true })) };
}

function replaced(
  answers: readonly EntryState[],
  place: number | null,
  change: (state: EntryState) => EntryState,
): readonly EntryState[] {
  return place === null ? answers : answers.map((state, index) => (index === place ? change(state) : state));
}
