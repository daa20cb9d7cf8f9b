import type { GraphMachine, GraphState } from "../model";
import { type Size, START_RADIUS } from "./geometry";
import type { Layers, Occupant, Slot } from "./layers";
import { edgeLabel, sideMargin, stubSize } from "./measure";
import { LABEL_GAP } from "./route-edges";
import type { Reach } from "./straighten";
import { textWidth } from "./text-width";

/** What a slot takes. */
export interface Measure {
  /** Of the drawn shape; of a bend, the height of its label. */
  readonly size: Size;
  /** From the middle line, with the room that is kept free. */
  readonly reach: Reach;
}

const BETWEEN_STATES = 40;
const BETWEEN_LINES = 18;
const LABEL_HEIGHT = 18;
const START: Size = { width: 2 * START_RADIUS, height: 2 * START_RADIUS };

/** Measures all slots; a label stands at the first bend of its edge. */
export function measureSlots(
  { layers, routes }: Layers,
  sizeOf: (state: GraphState) => Size,
  marginOf: (state: GraphState) => number,
): ReadonlyMap<Slot, Measure> {
  const firstBends = new Set(routes.map(({ slots }) => slots[1]));
  const measure = (slot: Slot): Measure => {
    if (slot.kind === "bend") return measureBend(firstBends.has(slot) ? edgeLabel(slot.edge) : null);
    return measureNode(sizeOfOccupant(slot, sizeOf), slot.kind === "state" ? marginOf(slot.state) : 0);
  };
  return new Map(layers.flat().map((slot) => [slot, measure(slot)]));
}

/** The drawn size of what stands in a layer. */
export function sizeOfOccupant(occupant: Occupant, sizeOf: (state: GraphState) => Size): Size {
  switch (occupant.kind) {
    case "state":
      return sizeOf(occupant.state);
    case "start":
      return START;
    case "stub":
      return stubSize(occupant.edge.to.name);
    case "bend":
      return { width: 0, height: 0 };
  }
}

function measureNode(size: Size, margin: number): Measure {
  const reach = size.width / 2 + margin + BETWEEN_STATES / 2;
  return { size, reach: { left: reach, right: reach } };
}

function measureBend(label: string | null): Measure {
  const width = label === null ? 0 : textWidth(label) + LABEL_GAP;
  return {
    size: { width: 0, height: label === null ? 0 : LABEL_HEIGHT },
    reach: { left: BETWEEN_LINES / 2, right: width + BETWEEN_LINES / 2 },
  };
}

/** Free room beside a state, by what loops there. */
export function marginsIn({ edges }: GraphMachine): (state: GraphState) => number {
  const looping = new Set(edges.filter(({ from, to }) => from === to).map(({ to }) => to));
  return (state) => sideMargin(state, looping.has(state));
}
