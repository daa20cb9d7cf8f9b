import type { SequenceChart, SequenceStep } from "@/lib/notes";
import { boxSize, LINE_HEIGHT, textWidth } from "./measure";

/** Room between a line of life and the words beside it. */
const GAP = 10;
const ROW = 2 * LINE_HEIGHT;

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

/** Columns as far apart as the words between them need, one row a step. */
export function layoutSequence({ actors, steps }: SequenceChart): SequenceLayout {
  const columns = new Map<string, number>();
  let x = 0;
  for (const [index, { id, label }] of actors.entries()) {
    const half = boxSize([label]).width / 2;
    x =
      index === 0
        ? half + 2
        : x + Math.max(half + boxSize([actors[index - 1]?.label ?? ""]).width / 2 + GAP, spaceLeftOf(index));
    columns.set(id, x);
  }
  const headHeight = boxSize([""]).height;
  const last = actors.at(-1)?.label ?? "";
  return {
    width: x + boxSize([last]).width / 2 + 2,
    height: headHeight + steps.length * ROW + LINE_HEIGHT,
    headHeight,
    columns,
    steps: steps.map((step, index) => ({ step, y: headHeight + (index + 0.9) * ROW })),
  };

  /** What the words between an actor and the one before need. */
  function spaceLeftOf(index: number): number {
    const pair = [actors[index - 1]?.id, actors[index]?.id];
    const between = steps.filter((step) => {
      const ids = step.type === "message" ? [step.from, step.to] : step.over;
      return pair.every((id) => id !== undefined && ids.includes(id));
    });
    return Math.max(0, ...between.map(({ text }) => textWidth(text) + 2 * GAP));
  }
}
