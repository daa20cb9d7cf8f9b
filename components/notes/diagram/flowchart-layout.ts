import { Graph, layout } from "@dagrejs/dagre";
import type { Flowchart, FlowEdge, FlowNode } from "@/lib/notes";
import { exitOf, placeExits, reserved } from "./exits";
import { boxSize, LINE_HEIGHT, textWidth } from "./measure";
import type { PlacedEdge, PlacedNode, Point } from "./placed";

export interface FlowchartLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

interface DagreNode {
  readonly node: FlowNode;
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
}

interface DagreEdge {
  readonly edge: FlowEdge;
  readonly width: number;
  readonly height: number;
  readonly weight: number;
  readonly labelpos: "c";
  readonly points?: readonly Point[];
  readonly x?: number;
  readonly y?: number;
}

/**
 * Places boxes in rows from top to bottom: the work of dagre. Ways that end badly leave to the right, so that the way
 * that goes on keeps straight.
 */
export function layoutFlowchart({ nodes, edges }: Flowchart): FlowchartLayout {
  const exits = nodes.flatMap((node) => exitOf(node, edges) ?? []);
  const aside = new Set(exits.map(({ node }) => node));
  const exitsOf = (node: FlowNode) => exits.filter(({ edge }) => edge.from === node.id);
  const graph = new Graph<object, DagreNode, DagreEdge>({ multigraph: true });
  graph.setGraph({ nodesep: 14, ranksep: 26, edgesep: 12 });
  for (const node of nodes) if (!aside.has(node)) graph.setNode(node.id, { node, ...reserved(node, exitsOf(node)) });
  for (const [index, edge] of edges.entries()) {
    if (exits.some((exit) => exit.edge === edge)) continue;
    const size =
      edge.label === null ? { width: 0, height: 0 } : { width: textWidth(edge.label) + 8, height: LINE_HEIGHT };
    graph.setEdge(edge.from, edge.to, { edge, weight: edge.dotted ? 1 : 10, labelpos: "c", ...size }, `${index}`);
  }
  layout(graph);
  const placed = new Map(graph.nodes().map((id) => [id, placeNode(graph.node(id))]));
  const ways = graph.edges().map((name) => placeEdge(graph.edge(name), placed));
  const besides = [...placed.values()].flatMap((from) => placeExits(from, exitsOf(from.node)));
  return cropped([...placed.values(), ...besides.map(({ box }) => box)], [...ways, ...besides.map(({ way }) => way)]);
}

const MARGIN = 2;

/** Moves everything to the edges of the picture, whose size is that of what is in it. */
function cropped(nodes: readonly PlacedNode[], edges: readonly PlacedEdge[]): FlowchartLayout {
  const xs = [
    ...nodes.flatMap(({ x, width }) => [x - width / 2, x + width / 2]),
    ...edges.flatMap(({ points, label }) => [
      ...points.map(({ x }) => x),
      ...(label === null ? [] : [label.x - label.width / 2, label.x + label.width / 2]),
    ]),
  ];
  const ys = [
    ...nodes.flatMap(({ y, height }) => [y - height / 2, y + height / 2]),
    ...edges.flatMap(({ points }) => points.map(({ y }) => y)),
  ];
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  const move = <At extends Point>(at: At): At => ({ ...at, x: at.x - left, y: at.y - top });
  return {
    width: Math.max(...xs) + MARGIN - left,
    height: Math.max(...ys) + MARGIN - top,
    nodes: nodes.map(move),
    edges: edges.map(({ edge, points, label }) => ({ edge, points: points.map(move), label: label && move(label) })),
  };
}

function placeNode({ node, x = 0, y = 0 }: DagreNode): PlacedNode {
  return { node, x, y, ...boxSize(node.label) };
}

function placeEdge(found: DagreEdge, nodes: ReadonlyMap<string, PlacedNode>): PlacedEdge {
  const { edge, points = [], x = 0, y = 0, width } = found;
  const from = nodes.get(edge.from);
  const to = nodes.get(edge.to);
  if (!from || !to) throw new Error(`A way joins boxes that are not placed: ${edge.from}, ${edge.to}`);
  const down = from.y < to.y ? 0.5 : -0.5;
  const start = { x: from.x, y: from.y + down * from.height };
  const end = { x: to.x, y: to.y - down * to.height };
  const label = edge.label === null ? null : { x, y, width };
  return { edge, points: squared([start, ...points.slice(1, -1), end]), label };
}

/** Leads through all points by level and upright parts; it turns half-way between the rows. */
function squared(points: readonly Point[]): readonly Point[] {
  const corners = points.flatMap((point, index) => {
    const next = points[index + 1];
    if (next === undefined || next.x === point.x) return [point];
    const middle = (point.y + next.y) / 2;
    return [point, { x: point.x, y: middle }, { x: next.x, y: middle }];
  });
  return corners.filter((point, index) => {
    const [before, after] = [corners[index - 1], corners[index + 1]];
    return !(before?.x === point.x && after?.x === point.x);
  });
}
