import { type CardId, createScheduler, DEFAULT_SETTINGS, learningDay, type Memory, type Rating } from "@/lib/cards";
import type { NewEvent } from "@/lib/progress";
import type { Item } from "@/lib/quiz";
import type { Random } from "@/lib/util";

const DAY = 86_400_000;
const DAYS = 24;
const NEW_A_DAY = 10;

/** So many items from the first on have their cards among the reviewed ones. */
export const REVIEWED_ITEMS = DAYS * NEW_A_DAY;

const DAYS_TO_EXAM = 26;
const RATINGS: readonly Rating[] = ["good", "good", "good", "good", "hard", "again", "easy"];
const TIME_ON_A_CARD = 9_000;
/** A card that never sticks, so that there is a leech to show. */
const LEECH_LAPSES = 8;

/** An event and when it happened, milliseconds since 1970. */
export interface TimedEvent {
  readonly at: number;
  readonly event: NewEvent;
}

interface SeededCard {
  readonly id: CardId;
  readonly item: Item;
}

/**
 * Some weeks of card reviews up to yesterday, an exam date and one leech: ten new cards a day in the order of the items,
 * and every card again on the day it is due.
 */
export function seedReviews(items: readonly Item[], now: number, random: Random): readonly TimedEvent[] {
  const scheduler = createScheduler(DEFAULT_SETTINGS);
  const cards = cardsOf(items);
  const memories = new Map<CardId, Memory>();
  const events: TimedEvent[] = [configured(now)];
  for (let day = DAYS; day > 0; day--) {
    let at = now - day * DAY;
    const today = learningDay({ at, zone: 0 });
    const isDue = ({ id }: SeededCard) => {
      const memory = memories.get(id);
      return memory !== undefined && memory.lastDay + memory.interval <= today;
    };
    const fresh = cards.slice((DAYS - day) * NEW_A_DAY, (DAYS - day + 1) * NEW_A_DAY);
    for (const card of [...cards.filter(isDue), ...fresh]) {
      let rating = card === cards[0] && day > 1 ? leechRating(memories.get(card.id)) : random.pick(RATINGS);
      // Until it leaves the learning steps, as in a session that is brought to its end.
      do {
        at += TIME_ON_A_CARD + random.below(TIME_ON_A_CARD);
        memories.set(card.id, scheduler.review(memories.get(card.id) ?? null, rating, { at, zone: 0 }));
        events.push({ at, event: reviewed(card, rating) });
        rating = "good";
      } while (memories.get(card.id)?.interval === 0);
    }
  }
  return events;
}

/** One card for each fact that an item asks for. */
function cardsOf(items: readonly Item[]): readonly SeededCard[] {
  const cards = new Map<CardId, SeededCard>();
  for (const item of items) {
    const [id] = item.factIds;
    if (id !== undefined && !cards.has(id)) cards.set(id, { id, item });
  }
  return [...cards.values()];
}

/** Straight to the review phase and forgotten there, again and again. */
function leechRating(memory: Memory | undefined): Rating {
  return memory?.phase === "review" && memory.lapses < LEECH_LAPSES ? "again" : "easy";
}

function reviewed({ id, item }: SeededCard, rating: Rating): NewEvent {
  return {
    type: "reviewed",
    cardId: id,
    topic: item.topic,
    noteId: item.source.noteId,
    rating,
    context: "scheduled",
    face: "",
    answer: null,
    shift: 0,
    sessionId: null,
    duration: TIME_ON_A_CARD,
  };
}

function configured(now: number): TimedEvent {
  const examDay = learningDay({ at: now, zone: 0 }) + DAYS_TO_EXAM;
  return { at: now - DAYS * DAY - 1, event: { type: "cards-configured", settings: { ...DEFAULT_SETTINGS, examDay } } };
}
