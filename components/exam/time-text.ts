import { countOf } from "@/components/ui";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Time left as a clock shows it, `52:18` or `2:05:00`; a begun second counts whole, so that 0:00 is the end. */
export function clockText(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / SECOND));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const end = `${String(minutes).padStart(hours > 0 ? 2 : 1, "0")}:${String(seconds % 60).padStart(2, "0")}`;
  return hours > 0 ? `${hours}:${end}` : end;
}

/** A length of time in whole minutes, `2 hours 10 minutes`. */
export function minutesText(milliseconds: number): string {
  const minutes = Math.round(milliseconds / MINUTE);
  if (minutes < 60) return countOf(minutes, "minute");
  const rest = minutes % 60;
  const hours = countOf(Math.floor((minutes * MINUTE) / HOUR), "hour");
  return rest === 0 ? hours : `${hours} ${countOf(rest, "minute")}`;
}
