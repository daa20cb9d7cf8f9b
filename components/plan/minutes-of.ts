import type { ForecastDay } from "@/lib/cards";
import type { DayRecord } from "@/lib/progress";
import type { Table } from "@/lib/util";

/** A card takes this long where nothing is known of the learner yet, seconds. */
const USUAL = 12;
/** The usual time weighs as much as this many cards. */
const WEIGHT = 20;
/** Learning days that are looked back at. */
const LOOKED_AT = 14;

/** Seconds that the learner takes for one showing of a card, from the last two weeks. */
export function secondsPerCard(days: Table<number, DayRecord>, today: number): number {
  let cards = WEIGHT;
  let seconds = WEIGHT * USUAL;
  for (let day = today - LOOKED_AT + 1; day <= today; day++) {
    const record = days.get(day);
    if (!record) continue;
    cards += record.reviews + record.crammed + record.answers;
    seconds += record.time / 1000;
  }
  return seconds / cards;
}

/** Minutes for the cards of a day at the given pace, not rounded. */
export function minutesOf({ answers }: Pick<ForecastDay, "answers">, seconds: number): number {
  return (answers * seconds) / 60;
}
