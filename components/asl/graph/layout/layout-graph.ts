import type { GraphMachine, GraphState } from "../model";
import {
  type Box,
  type GraphLayout,
  HEAD_HEIGHT,
  INSET,
  type PlacedEdge,
  type PlacedState,
  type PlacedStub,
  type Point,
  type Size,
} from "./geometry";
import { layoutMachine, type MachineLayout } from "./layout-machine";
import { stateSize } from "./measure";

/**
 * Where everything stands: each machine is laid out by itself, from the inside to the outside, as no edge leaves its machine. Branches of a
 * Parallel state stand side by side.
 */
export function layoutGraph(machine: GraphMachine): GraphLayout {
  const insides = new Map<GraphState, readonly MachineLayout[]>();
  const whole = layoutInside(machine, insides);
  const states: PlacedState[] = [];
  const edges: PlacedEdge[] = [];
  const stubs: PlacedStub[] = [];
  place(whole, { x: 0, y: PADDING }, null, { insides, states, edges, stubs });
  return { states, edges, stubs, width: whole.width, height: whole.height + 2 * PADDING };
}

const PADDING = 20;

function layoutInside(machine: GraphMachine, insides: Map<GraphState, readonly MachineLayout[]>): MachineLayout {
  const sizes = new Map<GraphState, Size>();
  for (const state of machine.states) {
    const parts = state.parts.filter(({ states }) => states.length > 0).map((part) => layoutInside(part, insides));
    insides.set(state, parts);
    sizes.set(state, sizeAround(state, parts));
  }
  return layoutMachine(machine, (state) => sizes.get(state) ?? stateSize(state));
}

function sizeAround(state: GraphState, parts: readonly MachineLayout[]): Size {
  const own = stateSize(state);
  if (parts.length === 0) return own;
  const width = parts.reduce((sum, part) => sum + part.width, 0);
  const height = Math.max(...parts.map((part) => part.height));
  return { width: Math.max(own.width, width), height: headHeight(own) + height + 2 * INSET };
}

/** The head has the row of attempts too, where there is one. */
function headHeight({ height }: Size): number {
  return height - 40 + HEAD_HEIGHT;
}

interface Drawing {
  readonly insides: ReadonlyMap<GraphState, readonly MachineLayout[]>;
  readonly states: PlacedState[];
  readonly edges: PlacedEdge[];
  readonly stubs: PlacedStub[];
}

function place(layout: MachineLayout, at: Point, owner: GraphState | null, drawing: Drawing): void {
  for (const { edge, points, label } of layout.edges)
    drawing.edges.push({
      edge,
      points: points.map((point) => moved(point, at)),
      label: label && moved(label, at),
    });
  for (const { edge, box } of layout.stubs) drawing.stubs.push({ edge, box: moved(box, at) });
  for (const [state, own] of layout.boxes) {
    const box = moved(own, at);
    const parts = drawing.insides.get(state) ?? [];
    const lanes = lanesIn(box, headHeight(stateSize(state)), parts);
    drawing.states.push({ state, box, lanes, endX: endXOf(state, box, drawing.edges), owner });
    for (const [index, part] of parts.entries()) {
      const lane = lanes[index];
      if (lane) place(part, { x: lane.x + (lane.width - part.width) / 2, y: lane.y + INSET }, state, drawing);
    }
  }
}

function endXOf(state: GraphState, { x, y, width, height }: Box, edges: readonly PlacedEdge[]): number {
  const middle = x + width / 2;
  const taken = edges.some(
    ({ edge, points: [first] }) => edge.from === state && first?.y === y + height && Math.abs(first.x - middle) < 10,
  );
  return taken ? x + width / 4 : middle;
}

function moved<Place extends Point>(place: Place, { x, y }: Point): Place {
  return { ...place, x: place.x + x, y: place.y + y };
}

/** Side by side under the head; room that is left over is shared out. */
function lanesIn(box: Box, head: number, parts: readonly Size[]): readonly Box[] {
  const spare = (box.width - parts.reduce((sum, { width }) => sum + width, 0)) / Math.max(1, parts.length);
  let x = box.x;
  return parts.map(({ width }) => {
    const lane = { x, y: box.y + head, width: width + spare, height: box.height - head };
    x += lane.width;
    return lane;
  });
}
