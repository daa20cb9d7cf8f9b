const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds in as few characters as stay exact enough for the eye: `2 s`, `1.5 s`, `5 min`, `2 h`, `1 d`. */
export function waitWords(seconds: number): string {
  if (seconds < 2 * MINUTE) return `${short(seconds)} s`;
  if (seconds < 2 * HOUR) return `${short(seconds / MINUTE)} min`;
  return seconds < 2 * DAY ? `${short(seconds / HOUR)} h` : `${short(seconds / DAY)} d`;
}

function short(value: number): string {
  return String(Number(value.toFixed(value < 10 ? 1 : 0)));
}
