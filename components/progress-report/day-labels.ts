const DAY = 86_400_000;
const AXIS = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const FULL = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** A learning day as `4 Dec`. */
export function axisDay(day: number): string {
  return AXIS.format(day * DAY);
}

/** A learning day as `Fri, 4 Dec 2026`. */
export function fullDay(day: number): string {
  return FULL.format(day * DAY);
}
