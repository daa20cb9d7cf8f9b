import type { Size } from "./geometry";
import { grouped } from "./grouped";
import type { Route, Slot } from "./layers";

/** Where an edge meets a shape: below, above, or at a side. */
export type Side = "top" | "bottom" | "left" | "right";

/** One end of a route. */
export interface End {
  readonly side: Side;
  /** Sideways for top and bottom, downwards for the sides; from the middle of the shape. */
  readonly offset: number;
}

export interface Ends {
  readonly leaves: End;
  readonly enters: End;
}

interface Shapes {
  /** The middle lines. */
  readonly x: ReadonlyMap<Slot, number>;
  readonly layers: readonly (readonly Slot[])[];
  /** The drawn size of a node. */
  readonly sizeOf: (slot: Slot) => Size;
}

/** An end whose place among others at the same side is not known yet. */
interface Draft {
  readonly slot: Slot;
  readonly side: Side;
  /** Where the edge goes on. */
  readonly towards: number;
}

/**
 * Where each route leaves and enters. A main way runs from the bottom to the top. Others leave at a side if nothing stands in between; ways
 * back enter at a side too.
 */
export function attach(routes: readonly Route[], shapes: Shapes): ReadonlyMap<Route, Ends> {
  const leaving = new Map(routes.map((route) => [route, leaveDraft(route, shapes)]));
  const entering = new Map(routes.map((route) => [route, enterDraft(route, shapes)]));
  const offsets = offsetsAtSides([...leaving.values(), ...entering.values()], shapes);
  const endOf = (draft: Draft): End => ({ side: draft.side, offset: offsets.get(draft) ?? corner(draft, shapes) });
  const ends = routes.flatMap((route) => {
    const [leaves, enters] = [leaving.get(route), entering.get(route)];
    return leaves && enters ? [[route, { leaves: endOf(leaves), enters: endOf(enters) }] as const] : [];
  });
  return new Map(ends);
}

function leaveDraft({ edge, slots, back }: Route, shapes: Shapes): Draft {
  const [slot, next] = ends(slots);
  if (edge.main && !back) return { slot, side: "bottom", towards: xOf(shapes, slot) };
  return sideDraft(slot, next, back ? "top" : "bottom", shapes);
}

function enterDraft({ slots, back }: Route, shapes: Shapes): Draft {
  const [slot, before] = ends(slots.toReversed());
  if (!back) return { slot, side: "top", towards: xOf(shapes, slot) };
  return sideDraft(slot, before, "bottom", shapes);
}

/** The first two of the slots; a route has three at least. */
function ends([first, second]: readonly Slot[]): readonly [Slot, Slot] {
  if (first === undefined || second === undefined) throw new Error("a route without bends");
  return [first, second];
}

/** How far past the shape a line must run to meet it from the side. */
const CLEARANCE = 6;

function sideDraft(slot: Slot, bend: Slot, otherwise: Side, shapes: Shapes): Draft {
  const [own, towards] = [xOf(shapes, slot), xOf(shapes, bend)];
  const half = shapes.sizeOf(slot).width / 2;
  const beside = slot.kind === "state" && Math.abs(towards - own) > half + CLEARANCE;
  if (!beside || !isFree(slot, own, towards, shapes)) return { slot, side: otherwise, towards };
  return { slot, side: towards > own ? "right" : "left", towards };
}

/** Whether no shape of the layer stands between the slot and a place beside it. */
function isFree(slot: Slot, own: number, towards: number, shapes: Shapes): boolean {
  return (shapes.layers[slot.layer] ?? []).every((other) => {
    if (other === slot || other.kind === "bend") return true;
    const half = shapes.sizeOf(other).width / 2 + CLEARANCE;
    const at = xOf(shapes, other);
    return at + half < Math.min(own, towards) || at - half > Math.max(own, towards);
  });
}

/** Several at one side of a shape share its height; the one that goes farthest stands highest, so that they don't cross. */
function offsetsAtSides(drafts: readonly Draft[], shapes: Shapes): ReadonlyMap<Draft, number> {
  const offsets = new Map<Draft, number>();
  const atSide = drafts.filter(({ side }) => side === "left" || side === "right");
  for (const ofSlot of grouped(atSide, ({ slot }) => slot).values()) {
    for (const group of grouped(ofSlot, ({ side }) => side).values()) {
      const height = shapes.sizeOf(group[0]?.slot ?? missing()).height;
      const own = xOf(shapes, group[0]?.slot ?? missing());
      const sorted = group.toSorted((one, other) => Math.abs(other.towards - own) - Math.abs(one.towards - own));
      for (const [index, draft] of sorted.entries())
        offsets.set(draft, Math.round(height * ((index + 1) / (sorted.length + 1) - 0.5)));
    }
  }
  return offsets;
}

/** Straight on where the shape is wide enough; else towards the way, as ways back would lie on the ways down in the middle. */
function corner({ slot, side, towards }: Draft, shapes: Shapes): number {
  if (slot.kind !== "state" || side === "left" || side === "right") return 0;
  const farthest = shapes.sizeOf(slot).width / 2 - CLEARANCE;
  const distance = towards - xOf(shapes, slot);
  return Math.abs(distance) <= farthest ? distance : Math.sign(distance) * Math.min(40, farthest / 2);
}

function xOf({ x }: Shapes, slot: Slot): number {
  return x.get(slot) ?? missing();
}

function missing(): never {
  throw new Error("a slot that stands in no layer");
}
