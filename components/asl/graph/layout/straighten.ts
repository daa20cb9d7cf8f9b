import type { Layers, Route, Slot } from "./layers";

/** How far a slot reaches from its middle line, with the room that it keeps free. */
export interface Reach {
  readonly left: number;
  readonly right: number;
}

/** Slots of neighbouring layers that stand on one vertical line. */
interface Line {
  x: number;
  /** Lines at the right, with the least distance between the two. */
  readonly right: Map<Line, number>;
  /** How many lines at the left are not placed yet. */
  waiting: number;
}

/**
 * The middle line of each slot: main ways run straight down, others as straight as the order in the layers allows, and all stand as far left
 * as they can.
 */
export function straighten({ layers, routes }: Layers, reachOf: (slot: Slot) => Reach): ReadonlyMap<Slot, number> {
  const lines = linesOf(layers, alignments(layers, routes));
  const all = new Set(lines.values());
  for (const layer of layers) {
    for (const [index, slot] of layer.entries()) {
      const next = layer[index + 1];
      if (next === undefined) continue;
      const [left, right] = [lineOf(lines, slot), lineOf(lines, next)];
      if (!left.right.has(right)) right.waiting += 1;
      left.right.set(right, Math.max(left.right.get(right) ?? 0, reachOf(slot).right + reachOf(next).left));
    }
  }
  for (const layer of layers) {
    const first = layer[0];
    if (first !== undefined) lineOf(lines, first).x = Math.max(lineOf(lines, first).x, reachOf(first).left);
  }
  compact(all);
  return new Map([...lines].map(([slot, { x }]) => [slot, x]));
}

/** Places each line right of all that must stand at its left. */
function compact(lines: ReadonlySet<Line>): void {
  const ready = [...lines].filter(({ waiting }) => waiting === 0);
  for (let line = ready.pop(); line !== undefined; line = ready.pop()) {
    for (const [other, distance] of line.right) {
      other.x = Math.max(other.x, line.x + distance);
      other.waiting -= 1;
      if (other.waiting === 0) ready.push(other);
    }
  }
}

/** Two slots of neighbouring layers that should stand on one line: the upper one, then the lower one. */
type Pair = readonly [upper: Slot, lower: Slot];

/** The pairs that can be kept together: none crosses another, and those of more weight go first. */
function alignments(layers: readonly (readonly Slot[])[], routes: readonly Route[]): readonly Pair[] {
  const places = new Map(layers.flatMap((layer) => layer.map((slot, index) => [slot, index] as const)));
  const kept: { upper: number; lower: number }[][] = layers.map(() => []);
  const ranked = routes.flatMap((route) => pairsOf(route)).sort((one, other) => one.weight - other.weight);
  return ranked.flatMap(({ pair: [upper, lower] }) => {
    const here = { upper: places.get(upper) ?? 0, lower: places.get(lower) ?? 0 };
    const among = kept[upper.layer] ?? [];
    // Crosses another pair, or one of the two has a partner on that side already.
    if (among.some((other) => (here.upper - other.upper) * (here.lower - other.lower) <= 0)) return [];
    among.push(here);
    return [[upper, lower] as const];
  });
}

function pairsOf({ edge, slots, back }: Route): { readonly pair: Pair; readonly weight: number }[] {
  return slots.slice(1).flatMap((slot, index) => {
    const before = slots[index];
    if (before === undefined) return [];
    const betweenBends = before.kind === "bend" && slot.kind === "bend";
    // A way back must not lie on the line of its states, where the ways down are.
    if (back && !betweenBends) return [];
    const pair: Pair = back ? [slot, before] : [before, slot];
    return [{ pair, weight: edge.main && !back ? 0 : betweenBends ? 1 : 2 }];
  });
}

function linesOf(layers: readonly (readonly Slot[])[], pairs: readonly Pair[]): ReadonlyMap<Slot, Line> {
  const above = new Map(pairs.map(([upper, lower]) => [lower, upper]));
  const lines = new Map<Slot, Line>();
  for (const slot of layers.flat()) {
    const upper = above.get(slot);
    const line = upper === undefined ? undefined : lines.get(upper);
    lines.set(slot, line ?? { x: 0, right: new Map(), waiting: 0 });
  }
  return lines;
}

function lineOf(lines: ReadonlyMap<Slot, Line>, slot: Slot): Line {
  const line = lines.get(slot);
  if (line === undefined) throw new Error("a slot that stands in no layer");
  return line;
}
