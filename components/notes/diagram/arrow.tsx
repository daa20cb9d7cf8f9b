import type { Point } from "./placed";

interface ArrowProps {
  /** At least two; the head stands at the last one. */
  readonly points: readonly Point[];
  readonly dotted: boolean;
  readonly fails?: boolean;
}

/** A line through points with a head at its end. */
export function Arrow({ points, dotted, fails = false }: ArrowProps) {
  const path = points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
  return (
    <>
      <path
        d={path}
        fill="none"
        strokeWidth={1.25}
        strokeLinejoin="round"
        strokeDasharray={dotted ? "4 3" : undefined}
        className={fails ? "stroke-fail-line" : "stroke-control"}
      />
      <path d={headAt(points)} className={fails ? "fill-fail-line" : "fill-control"} />
    </>
  );
}

const LENGTH = 7;
const HALF_WIDTH = 3.5;

function headAt(points: readonly Point[]): string {
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? tip;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const [bx, by] = [tip.x - dx * LENGTH, tip.y - dy * LENGTH];
  return `M${tip.x} ${tip.y}L${bx - dy * HALF_WIDTH} ${by + dx * HALF_WIDTH}L${bx + dy * HALF_WIDTH} ${by - dx * HALF_WIDTH}Z`;
}
