import type { FlowEdge, FlowNode } from "@/lib/notes";

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
