import type { Point, Position } from "@/lib/util";

/** The position of one character of a text, or of its end. */
export function positionAt(text: string, offset: number, length = 1): Position {
  const start = Math.max(0, Math.min(offset, text.length));
  return { start: pointAt(text, start), end: pointAt(text, Math.min(start + length, text.length)) };
}

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - (before.lastIndexOf("\n") + 1) + 1, offset };
}
