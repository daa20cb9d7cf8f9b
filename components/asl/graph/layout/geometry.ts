import type { GraphEdge, GraphState } from "../model";

/** A point on the canvas, in CSS pixels at 100 %. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `x` and `y` are the left upper corner. */
export interface Box extends Point, Size {}

/** A state at its place. */
export interface PlacedState {
  readonly state: GraphState;
  readonly box: Box;
  /** The boxes of what runs inside, one for each branch. */
  readonly lanes: readonly Box[];
  /** Where the mark of an end hangs, from the left: in the middle unless an edge leaves there. */
  readonly endX: number;
  /** The state that it runs in, if any. */
  readonly owner: GraphState | null;
}

/** An edge with its bends; the first point lies on the edge of one shape, the last on that of the other. */
export interface PlacedEdge {
  readonly edge: GraphEdge;
  readonly points: readonly Point[];
  readonly label: { readonly text: string; readonly x: number; readonly y: number } | null;
}

/** The name of a state that is far away, where an edge to it ends. */
export interface PlacedStub {
  readonly edge: GraphEdge;
  readonly box: Box;
}

/** All that is to be drawn, owners before what runs inside of them. */
export interface GraphLayout extends Size {
  readonly states: readonly PlacedState[];
  readonly edges: readonly PlacedEdge[];
  readonly stubs: readonly PlacedStub[];
}

export const STATE_HEIGHT = 40;
/** With the row of attempts. */
export const RETRY_HEIGHT = 64;
export const STATE_WIDTH = 152;
/** What the loop of a retrier takes at the left; the right side keeps the same, so that the line of states stays straight. */
export const RETRY_MARGIN = 50;
/** What a way from a state to itself takes. */
export const SELF_MARGIN = 28;
export const START_RADIUS = 5;
/** The head of a state with states inside. */
export const HEAD_HEIGHT = 36;
/** Room round the states inside. */
export const INSET = 16;
/** Room under a state for the mark of an end. */
export const END_MARK = 14;
