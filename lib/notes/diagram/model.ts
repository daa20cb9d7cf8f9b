/** A figure that a `mermaid` fence describes. A closed set: dispatch on `type`. */
export type Diagram = Flowchart | SequenceChart;

interface DiagramBase {
  /** `accTitle`: what the figure is called. */
  readonly title: string;
  /** `accDescr`: what it shows, in words. */
  readonly description: string;
}

/** Boxes and the ways between them, from top to bottom. */
export interface Flowchart extends DiagramBase {
  readonly type: "flowchart";
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
}

export interface FlowNode {
  readonly id: string;
  /** One string a line. */
  readonly label: readonly string[];
  readonly shape: "box" | "round" | "pill";
  /** The author's `:::fail`: the way ends badly here. */
  readonly fails: boolean;
}

export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string | null;
  readonly dotted: boolean;
}

/** Who says what to whom, one message under the other. */
export interface SequenceChart extends DiagramBase {
  readonly type: "sequence";
  readonly actors: readonly Actor[];
  readonly steps: readonly SequenceStep[];
}

export interface Actor {
  readonly id: string;
  readonly label: string;
}

export type SequenceStep =
  | {
      readonly type: "message";
      readonly from: string;
      readonly to: string;
      readonly text: string;
      readonly reply: boolean;
    }
  | { readonly type: "note"; readonly over: readonly string[]; readonly text: string };
