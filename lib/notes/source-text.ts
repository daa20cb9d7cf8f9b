import type { Point, Position } from "@/lib/util";

/** A text whose offsets can be told as line and column. */
export interface SourceText {
  readonly text: string;
  readonly pointAt: (offset: number) => Point;
  readonly between: (start: number, end: number) => Position;
  /** The whole of a line, counted from 1, without its line end. */
  readonly line: (line: number) => Position;
}

/** Indexes the lines of a text (line ends `\n`), so that each look-up takes logarithmic time. */
export function createSourceText(text: string): SourceText {
  const starts = lineStarts(text);

  function pointAt(offset: number): Point {
    const inside = Math.max(0, Math.min(offset, text.length));
    const line = lastAtMost(starts, inside);
    return { line: line + 1, column: inside - (starts[line] ?? 0) + 1, offset: inside };
  }

  const between = (start: number, end: number): Position => ({ start: pointAt(start), end: pointAt(end) });

  function line(number: number): Position {
    const start = starts[number - 1] ?? text.length;
    const next = starts[number];
    return between(start, next === undefined ? text.length : next - 1);
  }

  return { text, pointAt, between, line };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

/** Index of the last number that is not above the limit; the first number never is. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
