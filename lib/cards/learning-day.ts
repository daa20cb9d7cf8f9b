import type { Moment } from "./model";

const MINUTE = 60_000;
const DAY = 86_400_000;

/** A learning day begins at four in the morning, so that a late evening belongs to the day it began on. */
const DAWN = 4 * 60 * MINUTE;

/** Days from Thursday, 1 January 1970, to a Monday. */
const MONDAY = 3;

/**
 * The number of the learning day, counted from 1 January 1970 on the learner's calendar. A daylight-saving change or a
 * journey moves the border, never a day that is over.
 */
export function learningDay({ at, zone }: Moment): number {
  return Math.floor((at + zone * MINUTE - DAWN) / DAY);
}

/** When a learning day begins, milliseconds since 1970, for someone at `zone` minutes east of UTC. */
export function startOfDay(day: number, zone: number): number {
  return day * DAY + DAWN - zone * MINUTE;
}

/** 0 (Monday) to 6 (Sunday). */
export function weekdayOf(day: number): number {
  return (((day + MONDAY) % 7) + 7) % 7;
}

/** The calendar date of a learning day as `YYYY-MM-DD`. */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The learning day of a date `YYYY-MM-DD`; null if it is none. */
export function dayOfDate(date: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) || dateOf(time / DAY) !== date ? null : time / DAY;
}
