import type { Point } from "./layout/geometry";

const LENGTH = 7;
const HALF = 3.4;

/** The head of an arrow at the last of the points, as an SVG path; edges run straight across or straight down. */
export function arrowHead(points: readonly Point[]): string {
  const [before, tip] = [points.at(-2), points.at(-1)];
  if (before === undefined || tip === undefined) return "";
  const [dx, dy] = [Math.sign(tip.x - before.x), Math.sign(tip.y - before.y)];
  const base = { x: tip.x - dx * LENGTH, y: tip.y - dy * LENGTH };
  return `M${tip.x} ${tip.y}L${base.x + dy * HALF} ${base.y + dx * HALF}L${base.x - dy * HALF} ${base.y - dx * HALF}Z`;
}

/** The points as an SVG path; the end leaves room for the head. */
export function edgePath(points: readonly Point[]): string {
  const [before, tip] = [points.at(-2), points.at(-1)];
  if (before === undefined || tip === undefined) return "";
  const end = { x: tip.x - Math.sign(tip.x - before.x) * 5, y: tip.y - Math.sign(tip.y - before.y) * 5 };
  return `M${[...points.slice(0, -1), end].map(({ x, y }) => `${x} ${y}`).join("L")}`;
}

/** The point in the middle of the way, by length. */
export function middleOf(points: readonly Point[]): Point {
  const lengths = points.slice(1).map((point, index) => {
    const from = points[index] ?? point;
    return Math.abs(point.x - from.x) + Math.abs(point.y - from.y);
  });
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [points[index], points[index + 1]];
    if (from && to && left <= length) {
      const share = length === 0 ? 0 : left / length;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    }
    left -= length;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}
