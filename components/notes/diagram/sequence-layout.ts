import type { Actor, SequenceChart, SequenceStep } from "@/lib/notes";
import { boxSize, LINE_HEIGHT, textWidth } from "./measure";

/** Room between a line of life and the words beside it. */
const GAP = 10;
const ROW = 2 * LINE_HEIGHT;
const MARGIN = 2;

export interface PlacedStep {
  readonly step: SequenceStep;
  /** Where the message stands, or the middle of the note. */
  readonly y: number;
}

export interface SequenceLayout {
  readonly width: number;
  readonly height: number;
  /** Height of the boxes at the top. */
  readonly headHeight: number;
  /** Middle of each line of life, by id. */
  readonly columns: ReadonlyMap<string, number>;
  readonly steps: readonly PlacedStep[];
}

/** Columns as far apart as the words between them and their notes need, one row a step. */
export function layoutSequence({ actors, steps }: SequenceChart): SequenceLayout {
  const halves = actors.map((actor) => halfWidth(actor, steps));
  const columns = new Map<string, number>();
  let x = MARGIN + (halves[0] ?? 0);
  for (const [index, { id }] of actors.entries()) {
    const before = actors[index - 1];
    if (before)
      x += Math.max((halves[index - 1] ?? 0) + (halves[index] ?? 0) + GAP, spaceBetween(before.id, id, steps));
    columns.set(id, x);
  }
  const headHeight = boxSize([""]).height;
  return {
    width: x + (halves.at(-1) ?? 0) + MARGIN,
    height: headHeight + steps.length * ROW + LINE_HEIGHT,
    headHeight,
    columns,
    steps: steps.map((step, index) => ({ step, y: headHeight + (index + 0.9) * ROW })),
  };
}

/** Half of the wider of the box at the top and the notes below it. */
function halfWidth({ id, label }: Actor, steps: readonly SequenceStep[]): number {
  const notes = steps.filter((step) => step.type === "note" && step.over.length === 1 && step.over[0] === id);
  return Math.max(boxSize([label]).width, ...notes.map(({ text }) => noteWidth(text))) / 2;
}

/** What the words between two neighbours need. */
function spaceBetween(left: string, right: string, steps: readonly SequenceStep[]): number {
  const between = steps.filter((step) => {
    const ids = step.type === "message" ? [step.from, step.to] : step.over;
    return ids.includes(left) && ids.includes(right);
  });
  return Math.max(0, ...between.map(({ text }) => textWidth(text) + 2 * GAP));
}

/** The box around the words of a note. */
export function noteWidth(text: string): number {
  return textWidth(text) + 12;
}
