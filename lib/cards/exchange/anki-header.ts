/** What the head of an Anki text file says. Columns count from 0 here; null: there is none. */
export interface AnkiHeader {
  readonly delimiter: string | null;
  readonly html: boolean | null;
  readonly guid: number | null;
  readonly noteType: number | null;
  readonly deck: number | null;
  readonly tags: number | null;
  /** Deck of all rows, where no column has it. */
  readonly deckName: string | null;
  /** Tags of all rows. */
  readonly allTags: readonly string[];
}

const DELIMITERS: Readonly<Record<string, string>> = {
  comma: ",",
  semicolon: ";",
  tab: "\t",
  space: " ",
  pipe: "|",
  colon: ":",
};

const MAX_COLUMN = 1000;

/**
 * Reads the lines `#key:value` at the top of an Anki text file, and the older `tags:` line. Unknown keys are comments.
 *
 * Source: Anki manual, "Text files", "File headers".
 */
export function readAnkiHeader(text: string): AnkiHeader {
  const values = headerValues(text);
  const value = (key: string): string | null => values.get(key) ?? null;
  const column = (name: string): number | null => columnOf(value(`${name} column`));
  return {
    delimiter: delimiterOf(value("separator")),
    html: booleanOf(value("html")),
    guid: column("guid"),
    noteType: column("notetype"),
    deck: column("deck"),
    tags: column("tags"),
    deckName: value("deck"),
    allTags: value("tags")?.split(/\s+/).filter(Boolean) ?? [],
  };
}

function headerValues(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const lines = text
    .slice(0, 20_000)
    .replace(/^\ufeff/, "")
    .split(/\r\n?|\n/);
  const old = /^tags:(.*)$/.exec(lines[0] ?? "");
  if (old) values.set("tags", old[1] ?? "");
  for (const line of old ? lines.slice(1) : lines) {
    if (!line.startsWith("#")) break;
    const [, key, value] = /^#([^:]*):(.*)$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) values.set(key.trim().toLowerCase(), value);
  }
  return values;
}

function delimiterOf(value: string | null): string | null {
  if (value === null) return null;
  if (Object.values(DELIMITERS).includes(value)) return value;
  const name = value.trim().toLowerCase();
  return Object.hasOwn(DELIMITERS, name) ? (DELIMITERS[name] ?? null) : null;
}

function booleanOf(value: string | null): boolean | null {
  const word = value?.trim().toLowerCase();
  return word === "true" ? true : word === "false" ? false : null;
}

function columnOf(value: string | null): number | null {
  const number = Number(/^\s*(\d{1,4})\s*$/.exec(value ?? "")?.[1] ?? 0);
  return number >= 1 && number <= MAX_COLUMN ? number - 1 : null;
}
