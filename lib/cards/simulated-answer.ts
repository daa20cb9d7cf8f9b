import { createRandom } from "@/lib/util";
import { chooseShift } from "./balance";
import { dueDay } from "./due";
import type { CardSettings, Memory, Moment, Rating } from "./model";
import { createScheduler } from "./scheduler";
import type { SimulatedCalendar, Slot } from "./simulated-calendar";

/** Assumed share of new cards that are known when they are first met. */
const FIRST_RECALL = 0.7;
/** Assumed share of cards that are known when they come back within minutes. */
const STEP_RECALL = 0.9;
/** A card is asked at most so often on one day. */
const MOST_SHOWINGS = 8;

/** Answers one card, again and again until it leaves the learning steps, and gives the number of showings. */
export type Answering = (slot: Slot, when: Moment, day: number) => number;

/**
 * Answers by seeded chance: a card is recalled with its probability and rated `good`, else `again`. Its next review is
 * moved to balance the load as in a real session, and the card goes back into the calendar.
 */
export function createAnswering(settings: CardSettings, seed: string, calendar: SimulatedCalendar): Answering {
  const scheduler = createScheduler(settings);
  const random = createRandom(`answers ${seed}`);

  function rate(memory: Memory | null, when: Moment, showings: number): Rating {
    if (memory === null) return random.next() < FIRST_RECALL ? "good" : "again";
    return random.next() < (showings > 0 ? STEP_RECALL : scheduler.recall(memory, when)) ? "good" : "again";
  }

  function review(before: Memory | null, rating: Rating, when: Moment, id: string): Memory {
    const memory = scheduler.review(before, rating, when);
    const shift = chooseShift({ before, memory, settings, load: calendar.load, seed: `${id} ${memory.reps}` });
    return shift === 0 ? memory : scheduler.review(before, rating, when, shift);
  }

  return (slot, when, day) => {
    let memory = slot.memory;
    let showings = 0;
    do {
      memory = review(memory, rate(memory, when, showings), when, slot.card.id);
      showings++;
    } while (memory.phase !== "review" && showings < MOST_SHOWINGS);
    slot.memory = memory;
    calendar.add(Math.max(day + 1, dueDay(slot.card.id, memory, settings, day)), slot);
    return showings;
  };
}
