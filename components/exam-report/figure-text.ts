const SECOND = 1000;
const MINUTE = 60 * SECOND;

const DATE = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });
const SHORT_DATE = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

/** A length of time as `2:41`, rounded to the second. */
export function clockText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Time used of time allowed: `128 of 130 minutes`. */
export function usedText(used: number, allowance: number): string {
  return `${Math.round(used / MINUTE)} of ${Math.round(allowance / MINUTE)} minutes`;
}

/** A share as a whole percentage: `71%`. */
export function percentText(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** Two shares as one range: `57 to 83%`. */
export function rangeText(low: number, high: number): string {
  return `${Math.round(low * 100)} to ${percentText(high)}`;
}

/** A day as `Sunday 22 November`, where the learner is. */
export function dateText(at: number): string {
  return DATE.format(at).replace(",", "");
}

/** A day as `22 Nov 2026`. */
export function shortDateText(at: number): string {
  return SHORT_DATE.format(at);
}

/** A list in words: `612, 671 and 700`. */
export function listText(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
