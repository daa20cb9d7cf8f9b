import type { Box, Size } from "./layout/geometry";

/** What part of the canvas is shown: a point at `x`, `y` of the canvas stands at `x * k + view.x`, `y * k + view.y`. */
export interface View {
  readonly x: number;
  readonly y: number;
  /** 1 is 100 %. */
  readonly k: number;
}

export const SCALES = { least: 0.1, most: 3, readable: 0.7, largest: 1.15 } as const;
const MARGIN = 8;
/** The buttons stand in the lower corner. */
const FOOT = 36;

/** The whole graph in the middle. */
export function fitView(graph: Size, frame: Size): View {
  return placed(graph, frame, clamp(fitScale(graph, frame), SCALES.least, SCALES.largest));
}

/** The whole graph if it stays readable; else as much as fits, from its top. */
export function firstView(graph: Size, frame: Size): View {
  return placed(graph, frame, clamp(fitScale(graph, frame), SCALES.readable, SCALES.largest));
}

/** Moves the view as little as needed to show a box; the same view where the box is shown already. */
export function viewShowing(view: View, { x, y, width, height }: Box, frame: Size): View {
  const dx = shift(x * view.k + view.x, width * view.k, frame.width);
  const dy = shift(y * view.k + view.y, height * view.k, frame.height - FOOT / 2);
  return dx === 0 && dy === 0 ? view : { ...view, x: view.x + dx, y: view.y + dy };
}

const AROUND = 28;

/** How far a stretch must move to lie in the frame; one that is longer than the frame shows its start. */
function shift(start: number, length: number, frame: number): number {
  const around = Math.min(AROUND, frame / 8);
  if (start < around || length > frame - 2 * around) return start < around || start > frame / 2 ? around - start : 0;
  return Math.min(0, frame - around - (start + length));
}

function fitScale(graph: Size, frame: Size): number {
  return Math.min((frame.width - 2 * MARGIN) / graph.width, (frame.height - MARGIN - FOOT) / graph.height);
}

function placed(graph: Size, frame: Size, k: number): View {
  const left = (frame.width - graph.width * k) / 2;
  const top = (frame.height - FOOT - graph.height * k) / 2;
  return { k, x: Math.max(left, MARGIN), y: Math.max(top, 0) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
