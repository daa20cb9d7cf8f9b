import type { StateType } from "@/lib/asl";
import type { Box } from "./layout/geometry";

/** The corner that a Fail state lacks. */
const CUT = 9;
const TIP = 12;

/** Outline of a state's shape as an SVG path. */
export function outlineOf(type: StateType | null, box: Box): string {
  switch (type) {
    case "Choice":
      return hexagon(box, Math.min(TIP, box.height / 2));
    case "Fail":
      return cutCorners(box);
    case "Succeed":
      return rounded(box, Math.min(20, box.height / 2));
    case "Wait":
      return rounded(box, 10);
    case "Task":
    case "Pass":
    case "Parallel":
    case "Map":
    case null:
      return rounded(box, 2);
  }
}

/** Sheets under a Parallel (one) or a Map (two): their distance from the shape. */
export function sheetsOf(type: StateType | null): readonly number[] {
  if (type === "Map") return [8, 4];
  return type === "Parallel" ? [5] : [];
}

/** How far the glyph stands from the left edge. */
export function glyphInset(type: StateType | null): number {
  return type === "Choice" || type === "Succeed" ? 18 : 12;
}

function rounded({ x, y, width, height }: Box, r: number): string {
  const [right, bottom] = [x + width, y + height];
  const arc = (toX: number, toY: number) => `A${r} ${r} 0 0 1 ${toX} ${toY}`;
  return `M${x + r} ${y}H${right - r}${arc(right, y + r)}V${bottom - r}${arc(right - r, bottom)}H${x + r}${arc(x, bottom - r)}V${y + r}${arc(x + r, y)}Z`;
}

function hexagon({ x, y, width, height }: Box, tip: number): string {
  const [right, bottom, middle] = [x + width, y + height, y + height / 2];
  return `M${x + tip} ${y}H${right - tip}L${right} ${middle}L${right - tip} ${bottom}H${x + tip}L${x} ${middle}Z`;
}

function cutCorners({ x, y, width, height }: Box): string {
  const [right, bottom] = [x + width, y + height];
  return `M${x + CUT} ${y}H${right - CUT}L${right} ${y + CUT}V${bottom - CUT}L${right - CUT} ${bottom}H${x + CUT}L${x} ${bottom - CUT}V${y + CUT}Z`;
}
