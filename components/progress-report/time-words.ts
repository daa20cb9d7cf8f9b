import { countOf } from "@/components/ui";

const MINUTE = 60_000;

/** A time in words: `under a minute`, `14 minutes`, `3 hours 20 minutes`. */
export function timeInWords(milliseconds: number): string {
  const minutes = Math.round(milliseconds / MINUTE);
  if (minutes < 1) return "under a minute";
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return countOf(minutes, "minute");
  return rest === 0 ? countOf(hours, "hour") : `${countOf(hours, "hour")} ${countOf(rest, "minute")}`;
}
