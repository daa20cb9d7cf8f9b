/** The entry of a table under a key that came from outside; a key such as `constructor` finds nothing that the table doesn't hold itself. */
export function ownEntry<Entry>(table: Readonly<Record<string, Entry>> | undefined, key: string): Entry | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
