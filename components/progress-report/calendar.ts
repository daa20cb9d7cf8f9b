import { countOf } from "@/components/ui";
import { weekdayOf } from "@/lib/cards";
import type { DayRecord } from "@/lib/progress";
import type { Table } from "@/lib/util";

const WEEKS = 53;
const DAY = 86_400_000;
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });
const STEPS = 4;

export interface CalendarCell {
  readonly day: number;
  /** Cards reviewed or crammed and questions answered. */
  readonly count: number;
  /** 0: nothing; 1 to 4: quarters of the fullest day. */
  readonly level: number;
}

/** A year of study, weeks as columns. */
export interface Calendar {
  readonly sentence: string;
  /** Months in order, with the number of weeks that each heads. */
  readonly months: readonly { readonly name: string; readonly key: string; readonly weeks: number }[];
  /** Monday to Sunday; null after today. */
  readonly weekdays: readonly (readonly (CalendarCell | null)[])[];
  /** Highest count of each level from 1 to 4. */
  readonly steps: readonly number[];
}

/** The last 53 weeks up to today; null where nothing was done in them. */
export function calendarOf(days: Table<number, DayRecord>, today: number): Calendar | null {
  const first = today - weekdayOf(today) - (WEEKS - 1) * 7;
  const counts = Array.from({ length: today - first + 1 }, (_, place) => countOn(days.get(first + place)));
  const most = Math.max(...counts);
  if (most === 0) return null;
  const steps = Array.from({ length: STEPS }, (_, place) => Math.ceil((most * (place + 1)) / STEPS));
  const cellOf = (day: number): CalendarCell | null => {
    const count = counts[day - first];
    if (count === undefined) return null;
    return { day, count, level: count === 0 ? 0 : steps.findIndex((step) => count <= step) + 1 };
  };
  return {
    sentence: sentenceOf(counts),
    months: monthsFrom(first),
    weekdays: Array.from({ length: 7 }, (_, weekday) =>
      Array.from({ length: WEEKS }, (_, week) => cellOf(first + week * 7 + weekday)),
    ),
    steps,
  };
}

function countOn(record: DayRecord | undefined): number {
  return record ? record.reviews + record.crammed + record.answers : 0;
}

/** A week belongs to the month of its Monday. */
function monthsFrom(first: number): Calendar["months"] {
  const months: { name: string; key: string; weeks: number }[] = [];
  for (let week = 0; week < WEEKS; week++) {
    const monday = new Date((first + week * 7) * DAY);
    const key = monday.toISOString().slice(0, 7);
    const last = months.at(-1);
    if (last?.key === key) last.weeks += 1;
    else months.push({ name: MONTH.format(monday), key, weeks: 1 });
  }
  return months;
}

function sentenceOf(counts: readonly number[]): string {
  const studied = counts.filter((count) => count > 0);
  const total = studied.reduce((sum, count) => sum + count, 0);
  const usual = studied.toSorted((one, other) => one - other)[Math.floor(studied.length / 2)] ?? 0;
  return `${countOf(studied.length, "day")} with study in the last year: ${countOf(total, "card and question", "cards and questions")}, ${usual} on a usual one.`;
}
