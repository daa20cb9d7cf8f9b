import type { Point, Position } from "@/lib/util";
import type { Span } from "./source-node";

/** Finds line and column of offsets in one text. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    this.#starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length)];
    this.#length = text.length;
  }

  /** The position of a span, cut to the text. */
  position({ offset, length }: Span): Position {
    return { start: this.#point(offset), end: this.#point(offset + length) };
  }

  #point(wanted: number): Point {
    const offset = Math.max(0, Math.min(wanted, this.#length));
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1, offset };
  }
}
