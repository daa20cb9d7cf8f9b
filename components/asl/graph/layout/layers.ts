import { Graph, layout } from "@dagrejs/dagre";
import type { GraphEdge, GraphMachine, GraphState } from "../model";
import type { Size } from "./geometry";
import { grouped } from "./grouped";

/** What stands in a layer. */
export type Slot = { readonly layer: number } & Occupant;

export type Occupant =
  | { readonly kind: "state"; readonly state: GraphState }
  | { readonly kind: "start" }
  /** The name of a state that is far away, in its stead. */
  | { readonly kind: "stub"; readonly edge: GraphEdge }
  /** A place where an edge passes through. */
  | { readonly kind: "bend"; readonly edge: GraphEdge };

/** A way through the layers, from its source to its target; neighbours stand in neighbouring layers. */
export interface Route {
  readonly edge: GraphEdge;
  readonly slots: readonly Slot[];
  /** Against the direction of the layers. */
  readonly back: boolean;
}

export interface Layers {
  /** From top to bottom; each from left to right. */
  readonly layers: readonly (readonly Slot[])[];
  readonly routes: readonly Route[];
  /** Ways from a state to itself, which take no layer. */
  readonly selfEdges: readonly GraphEdge[];
}

const START = "start";

/**
 * Puts the states of a machine into layers and orders each, so that ways lead downwards and cross little: the work of dagre. Every way
 * passes a layer between two layers of states, where its label has room.
 *
 * @param sizeOf what a state or a stub takes, margins included
 */
export function layersOf({ states, edges }: GraphMachine, sizeOf: (occupant: Occupant) => Size): Layers {
  const order = inReadingOrder(states, edges);
  const keyOf = (state: GraphState | null) => (state === null ? START : `n${order.get(state)}`);
  const graph = new Graph<object, DagreNode, DagreEdge>({ multigraph: true });
  graph.setGraph({ ranker: "network-simplex" });
  const put = (key: string, occupant: Occupant) => graph.setNode(key, { ...sizeOf(occupant), occupant });
  if (edges.some(({ from }) => from === null)) put(START, { kind: "start" });
  for (const state of order.keys()) put(keyOf(state), { kind: "state", state });
  for (const [index, edge] of edges.entries()) {
    if (edge.from === edge.to) continue;
    const stub = isFar(edge, order) ? `s${index}` : null;
    if (stub !== null) put(stub, { kind: "stub", edge });
    graph.setEdge(keyOf(edge.from), stub ?? keyOf(edge.to), { weight: edge.main ? 8 : 1, edge }, edge.id);
  }
  layout(graph, { disableOptimalOrderHeuristic: true });
  return { ...read(graph), selfEdges: edges.filter(({ from, to }) => from === to) };
}

/** From this many states on, a side way over this many of them ends in a stub: nobody can follow so long a line. */
const MANY = 60;
const FAR = 6;

function isFar({ from, to, main }: GraphEdge, order: ReadonlyMap<GraphState, number>): boolean {
  if (order.size < MANY || from === null || main) return false;
  return Math.abs((order.get(from) ?? 0) - (order.get(to) ?? 0)) > FAR;
}

interface DagreNode extends Size {
  readonly occupant: Occupant;
  readonly x?: number;
  readonly rank?: number;
}

interface DagreEdge {
  readonly weight: number;
  readonly edge: GraphEdge;
  readonly points?: readonly { readonly x: number }[];
}

/** Main ways first, in depth: dagre keeps this order from left to right, so the main line stands at the left. */
function inReadingOrder(states: readonly GraphState[], edges: readonly GraphEdge[]): ReadonlyMap<GraphState, number> {
  const next = grouped(edges, ({ from }) => from);
  const seen = new Map<GraphState, number>();
  const waiting: GraphState[] = [...states].reverse();
  for (const { to } of next.get(null) ?? []) waiting.push(to);
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (seen.has(state)) continue;
    seen.set(state, seen.size);
    for (const { to } of (next.get(state) ?? []).toReversed()) waiting.push(to);
  }
  return seen;
}

function read(graph: Graph<object, DagreNode, DagreEdge>): Pick<Layers, "layers" | "routes"> {
  const placed: { slot: Slot; x: number }[] = [];
  const put = (slot: Slot, x = 0): Slot => {
    placed.push({ slot, x });
    return slot;
  };
  const nodes = new Map<string, Slot>();
  for (const key of graph.nodes()) {
    const { occupant, x, rank } = graph.node(key);
    nodes.set(key, put({ ...occupant, layer: rank ?? 0 }, x));
  }
  const routes = graph.edges().flatMap((key): Route[] => {
    const { edge, points = [] } = graph.edge(key);
    const [source, target] = [nodes.get(key.v), nodes.get(key.w)];
    if (source === undefined || target === undefined) return [];
    const step = Math.sign(target.layer - source.layer);
    // The first and the last point lie on the shapes; each of the others stands for a layer.
    const bends = points
      .slice(1, -1)
      .map(({ x }, index) => put({ layer: source.layer + step * (index + 1), kind: "bend", edge }, x));
    return [{ edge, slots: [source, ...bends, target], back: step < 0 }];
  });
  return { layers: inLayers(placed), routes };
}

function inLayers(placed: readonly { readonly slot: Slot; readonly x: number }[]): readonly (readonly Slot[])[] {
  const layers: Slot[][] = [];
  for (const { slot } of placed.toSorted((left, right) => left.x - right.x)) {
    layers[slot.layer] ??= [];
    layers[slot.layer]?.push(slot);
  }
  return Array.from(layers, (layer) => layer ?? []);
}
