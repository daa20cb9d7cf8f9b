import type { Table } from "@/lib/util";
import { dueDay } from "./due";
import { learningDay } from "./learning-day";
import type { CardId, CardRecord, CardSettings, DeckIndex, Memory, Moment } from "./model";
import { createScheduler } from "./scheduler";
import { createAnswering } from "./simulated-answer";
import { createCalendar, type Slot, weightOf, withinLimit } from "./simulated-calendar";
import { type SimulatedCard, simulatedDeck } from "./simulated-cards";

const DAY = 86_400_000;

export interface SimulateOptions {
  readonly deck: DeckIndex;
  readonly records: Table<CardId, CardRecord>;
  readonly settings: CardSettings;
  readonly now: Moment;
  /** Learning days to simulate, today included. */
  readonly days: number;
  readonly newPerDay: number;
  /** Another seed gives other luck. */
  readonly seed: string;
  /** What was done today already; it counts towards the numbers of today. */
  readonly today?: { readonly reviews: number; readonly introduced: number };
}

export interface SimulatedDay {
  readonly day: number;
  /** Cards reviewed, new ones not counted. Not a whole number where a sample stands for the deck. */
  readonly reviews: number;
  /** Cards met for the first time. */
  readonly fresh: number;
  /** Every showing of a card, those within its learning steps included. */
  readonly answers: number;
  /** Cards that were due but over the daily maximum; they come on the next day. */
  readonly heldBack: number;
}

/** How one card stands at the end. */
export interface SimulatedEnd {
  readonly memory: Memory | null;
  readonly weight: number;
}

export interface Simulation {
  readonly days: readonly SimulatedDay[];
  /** Cards that were seen before or met in the simulation, or stand for such. */
  readonly cards: readonly SimulatedEnd[];
}

/**
 * What follows when the learner comes every day: due cards are recalled with their probability, lapses come back, new
 * cards join. A card recalled is rated `good`, else `again`. The same options give the same simulation.
 */
export function simulate(options: SimulateOptions): Simulation {
  const { settings, now, days: span, newPerDay, seed } = options;
  const done = options.today ?? { reviews: 0, introduced: 0 };
  const metUntil = (ahead: number) => Math.max(0, newPerDay - done.introduced) + newPerDay * ahead;
  const first = learningDay(now);
  const deck = simulatedDeck({ ...options, newCards: span === 0 ? 0 : metUntil(span - 1), seed });
  const calendar = createCalendar(first);
  const seen = deck.seen.map(slotOf);
  const fresh = deck.unseen.map(slotOf);
  for (const slot of seen) calendar.add(firstDay(slot.card, settings, first), slot);
  const answer = createAnswering(settings, seed, calendar);
  const days: SimulatedDay[] = [];
  let met = 0;
  for (let ahead = 0; ahead < span; ahead++) {
    const day = first + ahead;
    const when = { at: now.at + ahead * DAY, zone: now.zone };
    const limit = settings.reviewsPerDay - (ahead === 0 ? done.reviews : 0);
    const { asked, heldBack } = withinLimit(calendar.take(day), limit, createScheduler(settings), when);
    for (const slot of heldBack) calendar.add(day + 1, slot);
    const meeting = fresh.slice(met, Math.round(metUntil(ahead) / (fresh[0]?.card.weight ?? 1)));
    met += meeting.length;
    const answers = [...asked, ...meeting].reduce((sum, slot) => sum + answer(slot, when, day) * slot.card.weight, 0);
    days.push({ day, reviews: weightOf(asked), fresh: weightOf(meeting), answers, heldBack: weightOf(heldBack) });
  }
  return { days, cards: [...seen, ...fresh].map(({ card: { weight }, memory }) => ({ memory, weight })) };
}

function slotOf(card: SimulatedCard): Slot {
  return { card, memory: card.memory };
}

function firstDay({ id, memory, from, changed }: SimulatedCard, settings: CardSettings, today: number): number {
  return Math.max(from, changed || memory === null ? today : dueDay(id, memory, settings, today));
}
