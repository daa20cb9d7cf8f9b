import { createRandom, type Table } from "@/lib/util";
import { dueDay } from "./due";
import { fuzzRange } from "./fuzz";
import { weekdayOf } from "./learning-day";
import type { CardId, CardRecord, CardSettings, DeckIndex, Memory } from "./model";
import { recordsInOrder } from "./records-in-order";

/** An easy day takes a card only where the other days have four times its load. */
const EASY_FACTOR = 4;

/** What the choice of a day looks at. */
export interface ShiftOptions {
  /** The memory before the review; null for a new card. */
  readonly before: Memory | null;
  /** The memory after the review, with no shift. */
  readonly memory: Memory;
  readonly settings: CardSettings;
  /** Cards due on a learning day. */
  readonly load: (day: number) => number;
  /** Decides between a day earlier and a day later that are as good. */
  readonly seed: string;
}

/**
 * Days by which to move the next review so that no day is crowded, as Anki's load balancer does it: within the range of
 * intervals that FSRS takes for as good, the day with the least load, easy days counted as fuller than they are, near
 * days before far ones. It never moves a card past the exam. The same options give the same shift.
 */
export function chooseShift({ before, memory, settings, load, seed }: ShiftOptions): number {
  const { phase, interval, lastDay } = memory;
  if (phase !== "review") return 0;
  const elapsed = before === null ? 0 : Math.max(0, lastDay - before.lastDay);
  const { min, max } = fuzzRange(interval, elapsed, settings.maximumInterval);
  const cost = (days: number) => dayCost(lastDay + days, load, settings) * (1 + Math.abs(days - interval) / interval);
  const last = lastBeforeExam(lastDay, interval, max, settings.examDay);
  const towards = createRandom(seed).next() < 0.5 ? -1 : 1;
  let best = interval;
  let least = cost(interval);
  for (let distance = 1; distance <= max - min; distance++) {
    for (const days of [interval + towards * distance, interval - towards * distance]) {
      if (days < min || days > last) continue;
      const found = cost(days);
      if (found >= least) continue;
      best = days;
      least = found;
    }
  }
  return best - interval;
}

/** How many cards of the deck are due by learning day. What is overdue counts for `today`; suspended cards don't count. */
export function dueLoad(options: {
  readonly deck: DeckIndex;
  readonly records: Table<CardId, CardRecord>;
  readonly settings: CardSettings;
  readonly today: number;
}): Map<number, number> {
  const { deck, records, settings, today } = options;
  const load = new Map<number, number>();
  const recordAt = recordsInOrder(deck, records);
  for (const [place, { id }] of deck.cards.entries()) {
    const record = recordAt(place);
    if (!record?.memory || record.suspended) continue;
    const day = Math.max(today, dueDay(id, record.memory, settings, today));
    load.set(day, (load.get(day) ?? 0) + 1);
  }
  return load;
}

function dayCost(day: number, load: (day: number) => number, { easyDays }: CardSettings): number {
  return (load(day) + 1) * (easyDays.includes(weekdayOf(day)) ? EASY_FACTOR : 1);
}

function lastBeforeExam(lastDay: number, interval: number, max: number, examDay: number | null): number {
  const crosses = examDay !== null && lastDay + interval < examDay && lastDay + max >= examDay;
  return crosses ? examDay - 1 - lastDay : max;
}
