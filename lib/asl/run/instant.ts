/** A virtual time, in milliseconds since 1970, as ISO 8601 text. Times that a calendar has no date for show as its last one. */
export function instant(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? "9999-12-31T23:59:59.999Z" : date.toISOString();
}
