import type { GraphEdge } from "../model";
import type { Ends } from "./attach";
import type { Box, PlacedEdge, Point } from "./geometry";
import type { Route, Slot } from "./layers";
import { edgeLabel } from "./measure";
import { type Jog, type Tracks, tracksOf } from "./tracks";

/** A route with what stays to be placed in height. */
export interface Course {
  readonly route: Route;
  readonly ends: Ends;
  /** The middle line in each layer that it passes, in its direction; corrected where it leaves or enters beside the middle. */
  readonly lines: readonly number[];
  readonly jogs: readonly (Jog | null)[];
}

/** Follows each route from layer to layer. A jog lies in the channel under its layer. */
export function coursesOf(
  routes: ReadonlyMap<Route, Ends>,
  x: ReadonlyMap<Slot, number>,
): { readonly courses: readonly Course[]; readonly tracks: Tracks } {
  const courses = Array.from(routes, ([route, ends]) => courseOf(route, ends, x));
  return { courses, tracks: tracksOf(courses.flatMap(({ jogs }) => jogs.filter((jog) => jog !== null))) };
}

function courseOf(route: Route, ends: Ends, x: ReadonlyMap<Slot, number>): Course {
  const lines = route.slots.map((slot) => x.get(slot) ?? 0);
  const last = lines.length - 1;
  lines[0] = isSide(ends.leaves) ? (lines[1] ?? 0) : (lines[0] ?? 0) + ends.leaves.offset;
  lines[last] = isSide(ends.enters) ? (lines[last - 1] ?? 0) : (lines[last] ?? 0) + ends.enters.offset;
  const jogs = route.slots.slice(1).map((slot, index) => {
    const [before, from, to] = [route.slots[index], lines[index] ?? 0, lines[index + 1] ?? 0];
    if (before === undefined || from === to) return null;
    const key = index + 1 === last && !route.back ? slot : route;
    return {
      channel: Math.min(before.layer, slot.layer),
      from: route.back ? to : from,
      to: route.back ? from : to,
      key,
    };
  });
  return { route, ends, lines, jogs };
}

function isSide({ side }: Ends["leaves"]): boolean {
  return side === "left" || side === "right";
}

interface Heights {
  readonly boxOf: (slot: Slot) => Box;
  /** Height of a jog's track. */
  readonly trackY: (jog: Jog) => number;
  readonly middleOf: (layer: number) => number;
}

/** The course as points, and its label beside its first bend. */
export function placeEdge(course: Course, heights: Heights): PlacedEdge {
  const { route, ends, lines, jogs } = course;
  const { slots, edge } = route;
  const [first, last] = [slots[0], slots.at(-1)];
  if (first === undefined || last === undefined) throw new Error("a route without ends");
  const points: Point[] = atShape(heights.boxOf(first), ends.leaves, lines[0] ?? 0);
  for (const [index, jog] of jogs.entries()) {
    if (jog === null) continue;
    const y = heights.trackY(jog);
    points.push({ x: lines[index] ?? 0, y }, { x: lines[index + 1] ?? 0, y });
  }
  points.push(...atShape(heights.boxOf(last), ends.enters, lines.at(-1) ?? 0).reverse());
  return { edge, points, label: labelAt(edge, lines[1] ?? 0, heights.middleOf(slots[1]?.layer ?? 0)) };
}

/** The point on the shape, and where the edge turns if it meets a side. */
function atShape(box: Box, { side, offset }: Ends["leaves"], line: number): Point[] {
  const middle = box.y + box.height / 2 + offset;
  switch (side) {
    case "top":
      return [{ x: line, y: box.y }];
    case "bottom":
      return [{ x: line, y: box.y + box.height }];
    case "left":
      return [
        { x: box.x, y: middle },
        { x: line, y: middle },
      ];
    case "right":
      return [
        { x: box.x + box.width, y: middle },
        { x: line, y: middle },
      ];
  }
}

/** Beside the line, on its right. */
export const LABEL_GAP = 7;

function labelAt(edge: GraphEdge, x: number, y: number): PlacedEdge["label"] {
  const text = edgeLabel(edge);
  return text === null ? null : { text, x: x + LABEL_GAP, y };
}
