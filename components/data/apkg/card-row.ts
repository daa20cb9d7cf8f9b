import type { Memory } from "@/lib/cards";
import type { ApkgCard } from "./apkg-deck";
import { UNSYNCED } from "./schema";

/** Steps of 1 and 10 minutes; one step of 10 minutes after a lapse. */
const LEARNING_STEPS = 2;
const RELEARNING_STEPS = 1;

/** Ease of a card in Anki's older scheduler; FSRS does without it. */
const EASE = 2500;

const SUSPENDED = -1;

export interface CardPlace {
  readonly id: number;
  readonly noteId: number;
  readonly deckId: number;
  readonly ord: number;
  /** Place among the new cards, from 1. */
  readonly position: number;
  /** Learning day on which the collection begins: Anki counts due days from there. */
  readonly firstDay: number;
  /** Seconds since 1970. */
  readonly mod: number;
  readonly retention: number;
  /** Last weight of FSRS-6: how fast memory fades. */
  readonly decay: number;
}

/** A row of `cards`. */
export function cardRow({ memory, suspended }: Omit<ApkgCard, "note">, place: CardPlace): (number | string)[] {
  const { type, queue, due, ivl, factor, left } = memory === null ? newState(place) : stateOf(memory, place.firstDay);
  return [
    place.id,
    place.noteId,
    place.deckId,
    place.ord,
    place.mod,
    UNSYNCED,
    type,
    suspended ? SUSPENDED : queue,
    due,
    ivl,
    factor,
    memory?.reps ?? 0,
    memory?.lapses ?? 0,
    left,
    0,
    0,
    0,
    memory === null ? "{}" : memoryJson(memory, place),
  ];
}

interface CardState {
  readonly type: number;
  readonly queue: number;
  readonly due: number;
  readonly ivl: number;
  readonly factor: number;
  readonly left: number;
}

function newState({ position }: CardPlace): CardState {
  return { type: 0, queue: 0, due: position, ivl: 0, factor: 0, left: 0 };
}

/** Due is a day of the collection in the review phase, else a time in seconds. */
function stateOf(memory: Memory, firstDay: number): CardState {
  const { phase, step, lastDay, interval } = memory;
  const soon = { queue: 1, due: Math.round(memory.due / 1000) };
  if (phase === "review") {
    return { type: 2, queue: 2, due: lastDay + interval - firstDay, ivl: interval, factor: EASE, left: 0 };
  }
  if (phase === "learning") return { type: 1, ...soon, ivl: 0, factor: 0, left: stepsLeft(LEARNING_STEPS - step) };
  return { type: 3, ...soon, ivl: Math.max(interval, 1), factor: EASE, left: stepsLeft(RELEARNING_STEPS - step) };
}

/** Steps that can be done today times 1000, and all of them. */
function stepsLeft(count: number): number {
  return Math.max(count, 1) * 1001;
}

function memoryJson({ stability, difficulty }: Memory, { retention, decay }: CardPlace): string {
  const round = (value: number, places: number): number => Number(value.toFixed(places));
  return JSON.stringify({
    s: round(stability, 4),
    d: round(difficulty, 3),
    dr: round(retention, 2),
    decay: round(decay, 3),
  });
}
