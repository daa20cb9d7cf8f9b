import type { Box, PlacedState } from "./layout/geometry";

export type Direction = "up" | "down" | "left" | "right";

/** By the keys that move between states. */
export const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** The nearest state in a direction; null at the edge. One that runs inside another counts as below the other's head. */
export function neighbourOf(
  from: PlacedState,
  direction: Direction,
  states: readonly PlacedState[],
): PlacedState | null {
  let best: { readonly placed: PlacedState; readonly distance: number } | null = null;
  for (const placed of states) {
    if (placed === from) continue;
    const distance = distanceTo(headOf(from.box), headOf(placed.box), direction);
    if (distance !== null && (best === null || distance < best.distance)) best = { placed, distance };
  }
  return best?.placed ?? null;
}

/** The middle of a state's head: what is inside of it stands lower. */
function headOf({ x, y, width }: Box): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + 20 };
}

/** What lies aside counts three times, so that one stays in the line. */
const ASIDE = 3;

function distanceTo(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  direction: Direction,
): number | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = { up: -dy, down: dy, left: -dx, right: dx }[direction];
  const aside = Math.abs(direction === "up" || direction === "down" ? dx : dy);
  // Nothing that lies more aside than ahead.
  return along <= 4 || aside > along * 4 ? null : along + ASIDE * aside;
}
