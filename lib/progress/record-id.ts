/** The id of a stored value, readable as an event or not; null if it has none. */
export function recordId(record: unknown): string | null {
  if (typeof record !== "object" || record === null || !("id" in record)) return null;
  return typeof record.id === "string" ? record.id : null;
}
