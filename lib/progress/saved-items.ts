import type { NoteId } from "@/lib/notes";
import type { ItemId, Outcome } from "@/lib/quiz";
import type { Table } from "@/lib/util";
import { type Columns, columnTable, isColumns, packKeys } from "./columns";
import type { ItemTally } from "./tally";
import type { Words } from "./words";

const OUTCOMES: readonly (Outcome | null)[] = [null, "right", "second-try", "wrong"];

/** Answers, right, last outcome, lastAt, flagged, note, touchedAt. A missing time or note is -1. */
const WIDTH = 7;
const NONE = -1;

/** Packs the records of items; their notes go into the list of words. */
export function packItems(items: Table<ItemId, ItemTally>, words: Words): Columns {
  const ids = [...items.keys()];
  const figures = new Float64Array(ids.length * WIDTH);
  for (const [row, [, item]] of [...items.entries()].entries()) {
    const { answers, right, last, lastAt, flagged, noteId, touchedAt } = item;
    const note = noteId === null ? NONE : words.indexOf(noteId);
    figures.set(
      [answers, right, OUTCOMES.indexOf(last), lastAt ?? NONE, Number(flagged), note, touchedAt],
      row * WIDTH,
    );
  }
  return { keys: packKeys(ids), figures };
}

/** Whether a stored value can be unpacked. */
export function isSavedItems(value: unknown): value is Columns {
  return isColumns(value, WIDTH);
}

/** The table that was packed. Its records are made when they are asked for. */
export function unpackItems({ keys, figures }: Columns, words: readonly string[]): Table<ItemId, ItemTally> {
  return columnTable(keys, (row) => {
    const figure = (column: number) => figures[row * WIDTH + column] ?? 0;
    return {
      answers: figure(0),
      right: figure(1),
      last: OUTCOMES[figure(2)] ?? null,
      lastAt: figure(3) === NONE ? null : figure(3),
      flagged: figure(4) > 0,
      noteId: figure(5) === NONE ? null : ((words[figure(5)] ?? "") as NoteId),
      touchedAt: figure(6),
    };
  });
}
