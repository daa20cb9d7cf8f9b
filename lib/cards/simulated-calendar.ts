import type { Memory, Moment } from "./model";
import type { Scheduler } from "./scheduler";
import type { SimulatedCard } from "./simulated-cards";

/** A card on its way through a simulation. */
export interface Slot {
  readonly card: SimulatedCard;
  memory: Memory | null;
}

/** Cards by the day on which they come. */
export interface SimulatedCalendar {
  readonly add: (day: number, slot: Slot) => void;
  /** The cards of a day, which leave the calendar. */
  readonly take: (day: number) => readonly Slot[];
  readonly load: (day: number) => number;
}

/** An empty calendar; what is overdue comes on its first day. */
export function createCalendar(first: number): SimulatedCalendar {
  const byDay = new Map<number, Slot[]>();
  return {
    add(day, slot) {
      const key = Math.max(first, day);
      const slots = byDay.get(key);
      if (slots) slots.push(slot);
      else byDay.set(key, [slot]);
    },
    take(day) {
      const slots = byDay.get(day) ?? [];
      byDay.delete(day);
      return slots;
    },
    load: (day) => byDay.get(day)?.length ?? 0,
  };
}

/** How many cards of the deck the slots stand for. */
export function weightOf(slots: readonly Slot[]): number {
  return slots.reduce((sum, { card }) => sum + card.weight, 0);
}

/** The cards of a day up to the daily maximum, least likely known first, and those over it. One comes however much it stands for. */
export function withinLimit(due: readonly Slot[], limit: number, { recall }: Scheduler, when: Moment) {
  if (weightOf(due) <= limit) return { asked: due, heldBack: [] };
  const chance = new Map(due.map((slot) => [slot, slot.memory ? recall(slot.memory, when) : 0]));
  const order = [...due].sort((one, other) => (chance.get(one) ?? 0) - (chance.get(other) ?? 0));
  let places = 0;
  for (let room = limit; room > 0 && places < order.length; places++) {
    room -= order[places]?.card.weight ?? 0;
    if (room < 0 && places > 0) break;
  }
  return { asked: order.slice(0, places), heldBack: order.slice(places) };
}
