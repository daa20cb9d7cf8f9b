import type { FlowEdge, FlowNode } from "@/lib/notes";
import { boxSize, textWidth } from "./measure";
import type { PlacedEdge, PlacedNode, Point } from "./placed";

/** A box where a way ends badly, beside the box that it comes from. */
export interface Exit {
  readonly edge: FlowEdge;
  readonly node: FlowNode;
}

/** Between a box and its exits, besides the label. */
const EXIT_GAP = 24;

/** A failing box that one way leads to and none leads on from. */
export function exitOf(node: FlowNode, edges: readonly FlowEdge[]): Exit | null {
  const [edge, ...others] = edges.filter(({ from, to }) => from === node.id || to === node.id);
  const isExit = node.fails && edge?.to === node.id && edge.from !== node.id && others.length === 0;
  return isExit ? { edge, node } : null;
}

/** A box with room for its exits, on both sides so that it stays in the middle. */
export function reserved(node: FlowNode, exits: readonly Exit[]): { readonly width: number; readonly height: number } {
  const { width, height } = boxSize(node.label);
  const side = Math.max(0, ...exits.map((exit) => gapBefore(exit) + boxSize(exit.node.label).width));
  return { width: width + 2 * side, height: Math.max(height, exitsHeight(exits)) };
}

function gapBefore({ edge }: Exit): number {
  return EXIT_GAP + (edge.label === null ? 0 : textWidth(edge.label));
}

const EXIT_SPACING = 6;

function exitsHeight(exits: readonly Exit[]): number {
  return exits.reduce((sum, { node }) => sum + boxSize(node.label).height + EXIT_SPACING, -EXIT_SPACING);
}

/** Puts exits to the right of a box, one under the other. */
export function placeExits(from: PlacedNode, exits: readonly Exit[]): { box: PlacedNode; way: PlacedEdge }[] {
  let top = from.y - exitsHeight(exits) / 2;
  const right = from.x + from.width / 2;
  return exits.map((exit) => {
    const size = boxSize(exit.node.label);
    const gap = gapBefore(exit);
    const y = top + size.height / 2;
    top += size.height + EXIT_SPACING;
    const box = { node: exit.node, x: right + gap + size.width / 2, y, ...size };
    const points = [
      { x: right, y: from.y },
      { x: right + 6, y: from.y },
      { x: right + 6, y },
      { x: right + gap, y },
    ];
    const { label } = exit.edge;
    const words = label === null ? null : { x: right + gap / 2, y, width: textWidth(label) };
    return { box, way: { edge: exit.edge, points: withoutRepeats(points), label: words } };
  });
}

function withoutRepeats(points: readonly Point[]): readonly Point[] {
  const different = points.filter((point, index) => {
    const before = points[index - 1];
    return before?.x !== point.x || before.y !== point.y;
  });
  return different.filter((point, index) => {
    const [before, after] = [different[index - 1], different[index + 1]];
    return !(before && after && before.y === point.y && point.y === after.y);
  });
}
