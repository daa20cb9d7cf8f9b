import type { CardId, Memory, Phase } from "@/lib/cards";
import type { NoteId } from "@/lib/notes";
import type { Table } from "@/lib/util";
import { type Columns, columnTable, isColumns, isTextColumn, packTexts, type TextColumn, textAt } from "./columns";
import type { CardTally } from "./tally";
import type { Words } from "./words";

/** The records of cards as they are stored. */
export interface SavedCards extends Columns {
  readonly answers: TextColumn;
}

const PHASES: readonly (Phase | null)[] = [null, "learning", "review", "relearning"];

const SUSPENDED = 1;
const FLAGGED = 2;
const ANSWER = 4;

const MEMORY = [
  "step",
  "stability",
  "difficulty",
  "reps",
  "lapses",
  "firstAt",
  "lastAt",
  "lastDay",
  "interval",
  "due",
] as const satisfies readonly (keyof Memory)[];

/** Phase, marks, buriedUntil, touchedAt, topic, note; then the memory. */
const WIDTH = 6 + MEMORY.length;

/** Packs the records of cards; topics and notes go into the list of words. */
export function packCards(cards: Table<CardId, CardTally>, words: Words): SavedCards {
  const ids = [...cards.keys()];
  const answers: string[] = [];
  const figures = new Float64Array(ids.length * WIDTH);
  for (const [row, [, card]] of [...cards.entries()].entries()) {
    figures.set(figuresOf(card, words), row * WIDTH);
    answers.push(card.answer ?? "");
  }
  return { keys: packTexts(ids), figures, answers: packTexts(answers) };
}

function figuresOf({ memory, ...card }: CardTally, words: Words): readonly number[] {
  const marks = (card.suspended ? SUSPENDED : 0) | (card.flagged ? FLAGGED : 0) | (card.answer === null ? 0 : ANSWER);
  return [
    PHASES.indexOf(memory?.phase ?? null),
    marks,
    card.buriedUntil,
    card.touchedAt,
    words.indexOf(card.topic),
    words.indexOf(card.noteId),
    ...(memory ? MEMORY.map((name) => memory[name]) : []),
  ];
}

/** Whether a stored value can be unpacked. */
export function isSavedCards(value: unknown): value is SavedCards {
  if (!isColumns(value, WIDTH) || !("answers" in value) || !isTextColumn(value.answers)) return false;
  return value.answers.ends.length === value.keys.ends.length;
}

/** The table that was packed. Its records are made when they are asked for. */
export function unpackCards(
  { keys, figures, answers }: SavedCards,
  words: readonly string[],
): Table<CardId, CardTally> {
  return columnTable(keys, (row) => {
    const figure = (column: number) => figures[row * WIDTH + column] ?? 0;
    const marks = figure(1);
    return {
      memory: memoryOf(PHASES[figure(0)] ?? null, figure),
      suspended: (marks & SUSPENDED) > 0,
      buriedUntil: figure(2),
      flagged: (marks & FLAGGED) > 0,
      answer: (marks & ANSWER) > 0 ? textAt(answers, row) : null,
      topic: words[figure(4)] ?? "",
      noteId: (words[figure(5)] ?? "") as NoteId,
      touchedAt: figure(3),
    };
  });
}

function memoryOf(phase: Phase | null, figure: (column: number) => number): Memory | null {
  if (phase === null) return null;
  return {
    phase,
    step: figure(6),
    stability: figure(7),
    difficulty: figure(8),
    reps: figure(9),
    lapses: figure(10),
    firstAt: figure(11),
    lastAt: figure(12),
    lastDay: figure(13),
    interval: figure(14),
    due: figure(15),
  };
}
