import type { GraphEdge, GraphMachine, GraphState } from "../model";
import { attach } from "./attach";
import { type Box, type PlacedEdge, type PlacedStub, RETRY_HEIGHT, SELF_MARGIN, type Size } from "./geometry";
import { layersOf, type Slot } from "./layers";
import { edgeLabel } from "./measure";
import { marginsIn, measureSlots, sizeOfOccupant } from "./measure-slots";
import { coursesOf, LABEL_GAP, placeEdge } from "./route-edges";
import { rowsOf } from "./rows";
import { straighten } from "./straighten";

/** One machine at its place, without what is inside of its states. */
export interface MachineLayout extends Size {
  readonly boxes: ReadonlyMap<GraphState, Box>;
  readonly edges: readonly PlacedEdge[];
  readonly stubs: readonly PlacedStub[];
}

/** Lays out the states of one machine; `sizeOf` gives the drawn size of a state, with all that is inside. */
export function layoutMachine(machine: GraphMachine, sizeOf: (state: GraphState) => Size): MachineLayout {
  const marginOf = marginsIn(machine);
  const layered = layersOf(machine, (occupant) => sizeOfOccupant(occupant, sizeOf));
  const { layers, routes, selfEdges } = layered;
  const measures = measureSlots(layered, sizeOf, marginOf);
  const measureOf = (slot: Slot) => measures.get(slot) ?? NOTHING;
  const x = straighten(layered, (slot) => measureOf(slot).reach);
  const { courses, tracks } = coursesOf(attach(routes, { x, layers, sizeOf: (slot) => measureOf(slot).size }), x);
  const rows = rowsOf(layers, tracks, measures);
  const boxOf = (slot: Slot) => centred(measureOf(slot).size, x.get(slot) ?? 0, rows.middleOf(slot.layer));
  const slots = layers.flat();
  const boxes = new Map(slots.flatMap((slot) => (slot.kind === "state" ? [[slot.state, boxOf(slot)] as const] : [])));
  return {
    boxes,
    edges: [
      ...courses.map((course) => placeEdge(course, { ...rows, boxOf })),
      ...selfEdges.flatMap((edge) => placeSelfEdge(edge, boxes.get(edge.to))),
    ],
    stubs: slots.flatMap((slot) => (slot.kind === "stub" ? [{ edge: slot.edge, box: boxOf(slot) }] : [])),
    width: Math.max(0, ...slots.map((slot) => (x.get(slot) ?? 0) + measureOf(slot).reach.right)),
    height: rows.height,
  };
}

const NOTHING = { size: { width: 0, height: 0 }, reach: { left: 0, right: 0 } };

/** Round the middle line; what is higher than a plain state hangs below it. */
function centred({ width, height }: Size, x: number, y: number): Box {
  return { x: Math.round(x - width / 2), y: Math.round(y - Math.min(height, RETRY_HEIGHT) / 2), width, height };
}

/** A loop at the right of the state. */
function placeSelfEdge(edge: GraphEdge, box: Box | undefined): readonly PlacedEdge[] {
  if (box === undefined) return [];
  const [right, out] = [box.x + box.width, box.x + box.width + SELF_MARGIN - 10];
  const [top, bottom] = [box.y + Math.round(box.height / 3), box.y + Math.round((box.height * 2) / 3)];
  const points = [
    { x: right, y: bottom },
    { x: out, y: bottom },
    { x: out, y: top },
    { x: right, y: top },
  ];
  const text = edgeLabel(edge);
  return [{ edge, points, label: text === null ? null : { text, x: out + LABEL_GAP, y: (top + bottom) / 2 } }];
}
