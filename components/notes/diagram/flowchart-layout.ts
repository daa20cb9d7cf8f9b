import { Graph, layout } from "@dagrejs/dagre";
import type { Flowchart, FlowEdge, FlowNode } from "@/lib/notes";
import { boxSize, LINE_HEIGHT, textWidth } from "./measure";

export interface PlacedNode {
  readonly node: FlowNode;
  /** Centre. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedEdge {
  readonly edge: FlowEdge;
  /** Corners, from box to box; each part is level or upright. */
  readonly points: readonly Point[];
  /** Centre and width of the label. */
  readonly label: (Point & { readonly width: number }) | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

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

/** Places boxes in rows from top to bottom: the work of dagre. Ways that go on keep straight, ways that end badly turn off. */
export function layoutFlowchart({ nodes, edges }: Flowchart): FlowchartLayout {
  const graph = new Graph<object, DagreNode, DagreEdge>({ multigraph: true });
  graph.setGraph({ nodesep: 14, ranksep: 26, edgesep: 12, marginx: 2, marginy: 2 });
  for (const node of nodes) graph.setNode(node.id, { node, ...boxSize(node.label) });
  const failing = new Set(nodes.filter(({ fails }) => fails).map(({ id }) => id));
  for (const [index, edge] of edges.entries()) {
    const size =
      edge.label === null ? { width: 0, height: 0 } : { width: textWidth(edge.label) + 8, height: LINE_HEIGHT };
    const weight = failing.has(edge.to) || edge.dotted ? 1 : 10;
    graph.setEdge(edge.from, edge.to, { edge, weight, labelpos: "c", ...size }, `${index}`);
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const placed = new Map(graph.nodes().map((id) => [id, placeNode(graph.node(id))]));
  return {
    width,
    height,
    nodes: [...placed.values()],
    edges: graph.edges().map((name) => placeEdge(graph.edge(name), placed)),
  };
}

function placeNode({ x = 0, y = 0, ...rest }: DagreNode): PlacedNode {
  return { ...rest, x, y };
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
