import type { NoteId } from "@/lib/notes";
import type { Item, ItemId, ItemType, Level } from "@/lib/quiz";

/** What the browser of the bank is to show; null leaves a point open. */
export interface BankFilter {
  readonly item: ItemId | null;
  readonly note: NoteId | null;
  readonly type: ItemType | null;
  readonly level: Level | null;
  readonly generator: string | null;
  readonly words: string;
}

export function isOpen(filter: BankFilter): boolean {
  const { words, ...points } = filter;
  return words === "" && Object.values(points).every((point) => point === null);
}

export const NO_FILTER: BankFilter = { item: null, note: null, type: null, level: null, generator: null, words: "" };

/** The items that fit every point of a filter, in the order of the bank. Words are looked for in stem and options. */
export function filterItems(items: readonly Item[], filter: BankFilter): readonly Item[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    if (filter.item !== null && item.id !== filter.item) return false;
    if (filter.note !== null && item.source.noteId !== filter.note) return false;
    if (filter.type !== null && item.type !== filter.type) return false;
    if (filter.level !== null && item.level !== filter.level) return false;
    if (filter.generator !== null && item.generator !== filter.generator) return false;
    return words.length === 0 || hasWords(item, words);
  });
}

function hasWords(item: Item, words: readonly string[]): boolean {
  const options = "options" in item ? item.options.map(({ text }) => text) : [];
  const text = [item.stem, ...options].join("\n").toLowerCase();
  return words.every((word) => text.includes(word));
}
