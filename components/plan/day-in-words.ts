const DAY = 86_400_000;
const LONG = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
const LONG_WITH_YEAR = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const SHORT = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });

/** A learning day as `12 December`; with the year where it is more than ten months from `today`. */
export function dayInWords(day: number, today: number): string {
  return (Math.abs(day - today) > 300 ? LONG_WITH_YEAR : LONG).format(day * DAY);
}

/** A learning day as `Sat, 12 Dec`. */
export function shortDay(day: number): string {
  return SHORT.format(day * DAY);
}

/** The day of the month of a learning day. */
export function dayOfMonth(day: number): number {
  return new Date(day * DAY).getUTCDate();
}
