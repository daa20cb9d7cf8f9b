import type { CardId, Memory, Phase } from "@/lib/cards";
import type { NoteId } from "@/lib/notes";
import { hashText, type Table } from "@/lib/util";
import {
  type ByteColumn,
  bytesAt,
  columnTable,
  isArray,
  isByteColumn,
  isKeyColumn,
  isTextColumn,
  type KeyColumn,
  packBytes,
  packKeys,
  packTexts,
  type TextColumn,
  textAt,
} from "./columns";
import type { CardTally } from "./tally";
import type { Words } from "./words";

/** The records of cards as they are stored: no wider than their values need, because each byte is read at every start. */
export interface SavedCards {
  readonly keys: KeyColumn;
  /** {@link TIMES}, row by row. */
  readonly times: Float64Array;
  /** {@link COUNTS}, row by row. */
  readonly counts: Int32Array;
  /** Place of the phase in {@link PHASES}, and {@link SUSPENDED}, {@link FLAGGED}, {@link ANSWERED}. */
  readonly marks: Uint8Array;
  readonly answers: ByteColumn;
  /** The hash of each answer, so that no start has to work it out. */
  readonly hashes: TextColumn;
}

const PHASES: readonly (Phase | null)[] = [null, "learning", "review", "relearning"];
const PHASE = 3;
const SUSPENDED = 4;
const FLAGGED = 8;
const ANSWERED = 16;

/** Moments, and what has a fraction. */
const TIMES = 6;
/** Whole numbers of 32 bits. */
const COUNTS = 8;

/** Packs the records of cards; topics and notes go into the list of words. */
export function packCards(cards: Table<CardId, CardTally>, words: Words): SavedCards {
  const rows = [...cards.entries()];
  const times = new Float64Array(rows.length * TIMES);
  const counts = new Int32Array(rows.length * COUNTS);
  const marks = new Uint8Array(rows.length);
  for (const [row, [, card]] of rows.entries()) {
    times.set(timesOf(card), row * TIMES);
    counts.set(countsOf(card, words), row * COUNTS);
    marks[row] = marksOf(card);
  }
  return {
    keys: packKeys(rows.map(([id]) => id)),
    ...{ times, counts, marks },
    answers: packBytes(rows.map(([, { answer }]) => answer ?? "")),
    hashes: packTexts(
      rows.map(([, { answer, answerHash }]) => (answer === null ? "" : (answerHash ?? hashText(answer)))),
    ),
  };
}

function timesOf({ memory, touchedAt }: CardTally): readonly number[] {
  if (memory === null) return [touchedAt];
  const { stability, difficulty, firstAt, lastAt, due } = memory;
  return [touchedAt, stability, difficulty, firstAt, lastAt, due];
}

function countsOf({ memory, buriedUntil, topic, noteId }: CardTally, words: Words): readonly number[] {
  const figures = [buriedUntil, words.indexOf(topic), words.indexOf(noteId)];
  if (memory === null) return figures;
  const { step, reps, lapses, lastDay, interval } = memory;
  return [...figures, step, reps, lapses, lastDay, interval];
}

function marksOf({ memory, suspended, flagged, answer }: CardTally): number {
  return (
    PHASES.indexOf(memory?.phase ?? null) |
    (suspended ? SUSPENDED : 0) |
    (flagged ? FLAGGED : 0) |
    (answer === null ? 0 : ANSWERED)
  );
}

/** Whether a stored value can be unpacked. */
export function isSavedCards(value: unknown): value is SavedCards {
  if (typeof value !== "object" || value === null) return false;
  const { keys, times, counts, marks, answers, hashes } = value as Partial<Record<keyof SavedCards, unknown>>;
  if (!isKeyColumn(keys) || !isByteColumn(answers) || !isTextColumn(hashes)) return false;
  const rows = keys.ends.length;
  return (
    isArray(times, "Float64Array", rows * TIMES) &&
    isArray(counts, "Int32Array", rows * COUNTS) &&
    isArray(marks, "Uint8Array", rows) &&
    answers.ends.length === rows &&
    hashes.ends.length === rows
  );
}

/** The table that was packed. Its records read the columns: to make 100,000 of them as objects takes longer than all else. */
export function unpackCards(saved: SavedCards, words: readonly string[]): Table<CardId, CardTally> {
  const shown = new SavedCard(saved, words, 0);
  return columnTable(
    saved.keys,
    (row) => new SavedCard(saved, words, row),
    (row) => shown.moveTo(row),
  );
}

/** A row as a record. */
class SavedCard implements CardTally {
  private readonly saved: SavedCards;
  private readonly words: readonly string[];
  private readonly ownMemory: SavedMemory;
  private row: number;

  constructor(saved: SavedCards, words: readonly string[], row: number) {
    this.saved = saved;
    this.words = words;
    this.ownMemory = new SavedMemory(saved, row);
    this.row = row;
  }

  /** Shows another row from now on. */
  moveTo(row: number): this {
    this.row = row;
    this.ownMemory.row = row;
    return this;
  }

  get memory(): Memory | null {
    return (this.marks & PHASE) === 0 ? null : this.ownMemory;
  }
  get suspended(): boolean {
    return (this.marks & SUSPENDED) > 0;
  }
  get flagged(): boolean {
    return (this.marks & FLAGGED) > 0;
  }
  get buriedUntil(): number {
    return this.count(0);
  }
  get answer(): string | null {
    return (this.marks & ANSWERED) > 0 ? bytesAt(this.saved.answers, this.row) : null;
  }
  get answerHash(): string {
    return textAt(this.saved.hashes, this.row);
  }
  get topic(): string {
    return this.words[this.count(1)] ?? "";
  }
  get noteId(): NoteId {
    return (this.words[this.count(2)] ?? "") as NoteId;
  }
  get touchedAt(): number {
    return this.saved.times[this.row * TIMES] ?? 0;
  }

  private get marks(): number {
    return this.saved.marks[this.row] ?? 0;
  }
  private count(column: number): number {
    return this.saved.counts[this.row * COUNTS + column] ?? 0;
  }
}

/** The memory in a row. */
class SavedMemory implements Memory {
  private readonly saved: SavedCards;
  row: number;

  constructor(saved: SavedCards, row: number) {
    this.saved = saved;
    this.row = row;
  }

  get phase(): Phase {
    return PHASES[(this.saved.marks[this.row] ?? 0) & PHASE] ?? "review";
  }
  get stability(): number {
    return this.time(1);
  }
  get difficulty(): number {
    return this.time(2);
  }
  get firstAt(): number {
    return this.time(3);
  }
  get lastAt(): number {
    return this.time(4);
  }
  get due(): number {
    return this.time(5);
  }
  get step(): number {
    return this.count(3);
  }
  get reps(): number {
    return this.count(4);
  }
  get lapses(): number {
    return this.count(5);
  }
  get lastDay(): number {
    return this.count(6);
  }
  get interval(): number {
    return this.count(7);
  }

  private time(column: number): number {
    return this.saved.times[this.row * TIMES + column] ?? 0;
  }
  private count(column: number): number {
    return this.saved.counts[this.row * COUNTS + column] ?? 0;
  }
}
