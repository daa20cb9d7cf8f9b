/** A point of time, as finely as texts give it. */
export interface Timestamp {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Nanoseconds within the millisecond. */
  readonly nanos: number;
}

const pattern =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d):(\d\d)(?::(\d\d))?)$/;

/**
 * Reads a timestamp as the service takes it: ISO 8601 extended, with an upper-case `T` and a `Z` or offset (RFC 3339; States Language,
 * "Timestamps"). Null where the text is none, dates that no calendar has included.
 */
export function parseTimestamp(text: string): Timestamp | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const offset = offsetOf(match[8], Number(match[9] ?? 0), Number(match[10] ?? 0), Number(match[11] ?? 0));
  if (offset === null) return null;
  const fraction = Number((match[7] ?? "").padEnd(9, "0"));
  const time = midnight + ((hour * 60 + minute) * 60 + second) * 1000 - offset + Math.floor(fraction / 1_000_000);
  return { time, nanos: fraction % 1_000_000 };
}

function offsetOf(sign: string | undefined, hours: number, minutes: number, seconds: number): number | null {
  if (hours > 18 || minutes > 59 || seconds > 59) return null;
  const offset = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return sign === "-" ? -offset : offset;
}

/** Negative, zero or positive as the first comes before, with or after the other. */
export function compareTimestamps(one: Timestamp, other: Timestamp): number {
  return one.time - other.time || one.nanos - other.nanos;
}
