/** A table with one entry more; beyond the most that it may hold the oldest go. */
export function withEntry<Entry>(
  table: Readonly<Record<string, Entry>>,
  key: string,
  entry: Entry,
  most: number,
): Readonly<Record<string, Entry>> {
  const next: Record<string, Entry> = { ...table, [key]: entry };
  const keys = Object.keys(next);
  for (const old of keys.slice(0, Math.max(0, keys.length - most))) delete next[old];
  return next;
}
