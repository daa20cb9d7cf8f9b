import { type CardEntry, type CardRecord, type CardSettings, dueDay } from "@/lib/cards";
import type { Table } from "@/lib/util";

/** The next learning day on which cards of the list fall due, and how many. */
export interface NextDue {
  readonly day: number;
  readonly cards: number;
}

interface NextDueOptions {
  readonly cards: readonly CardEntry[];
  readonly records: Table<CardEntry["id"], CardRecord>;
  readonly settings: CardSettings;
  readonly today: number;
}

/** The first day after today on which something is due; null if no card waits for any. */
export function nextDue({ cards, records, settings, today }: NextDueOptions): NextDue | null {
  let found: NextDue | null = null;
  for (const { id } of cards) {
    const record = records.get(id);
    if (!record?.memory || record.suspended) continue;
    const due = Math.max(dueDay(id, record.memory, settings, today), record.buriedUntil);
    if (due <= today) continue;
    if (found === null || due < found.day) found = { day: due, cards: 1 };
    else if (due === found.day) found = { day: due, cards: found.cards + 1 };
  }
  return found;
}

/** How many cards fall due after today and within this many days. */
export function dueWithin({ cards, records, settings, today }: NextDueOptions, days: number): number {
  return cards.reduce((count, { id }) => {
    const record = records.get(id);
    if (!record?.memory || record.suspended) return count;
    const due = Math.max(dueDay(id, record.memory, settings, today), record.buriedUntil);
    return due > today && due <= today + days ? count + 1 : count;
  }, 0);
}
