const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time as learners read it: `10 min`, `4 days`, `2.5 months`, `1.2 years`. @param milliseconds at least 0 */
export function waitText(milliseconds: number): string {
  if (milliseconds < HOUR) return `${Math.max(1, Math.round(milliseconds / MINUTE))} min`;
  if (milliseconds < DAY) return count(milliseconds / HOUR, "hour", 1);
  const days = Math.round(milliseconds / DAY);
  if (days < 60) return count(days, "day", 0);
  return days < 700 ? count(days / 30.4, "month", 1) : count(days / 365, "year", 1);
}

function count(value: number, unit: string, decimals: number): string {
  const factor = 10 ** decimals;
  const rounded = Math.round(value * factor) / factor;
  return `${rounded} ${unit}${rounded === 1 ? "" : "s"}`;
}
