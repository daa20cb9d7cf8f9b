const DAY = 86_400_000;
const WEEKDAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });
const DATE = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });

/** A learning day as seen from today: `today`, `tomorrow`, `on Friday`, `on 3 March`. */
export function dayInWords(day: number, today: number): string {
  if (day <= today) return "today";
  if (day === today + 1) return "tomorrow";
  const date = new Date(day * DAY);
  return `on ${day < today + 7 ? WEEKDAY.format(date) : DATE.format(date)}`;
}
