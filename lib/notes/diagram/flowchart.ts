import { failure, type Result, success } from "@/lib/util";
import type { Flowchart, FlowEdge, FlowNode } from "./model";
import type { DiagramFault, DiagramLine } from "./read-diagram";

/** An id, then the label in the brackets of its shape, then a class. */
const NODE = /\s*(\w+)(?:\(\[("[^"]*"|[^"]*?)\]\)|\[("[^"]*"|[^"]*?)\]|\(("[^"]*"|[^"]*?)\))?(?::::(\w+))?\s*/y;
const ARROW = /(-->|-\.->)(?:\|([^|]*)\|)?/y;

type Drawn = Omit<Flowchart, "title" | "description">;

/** `a[One] -->|yes| b([Two]):::fail`: nodes and arrows in turn, one chain a line. */
export function readFlowchart(lines: readonly DiagramLine[]): Result<Drawn, DiagramFault> {
  const nodes = new Map<string, FlowNode>();
  const edges: FlowEdge[] = [];
  for (const { line, text } of lines) {
    if (!readChain(text, nodes, edges))
      return failure({ line, message: `\`${text}\` is no chain of boxes and arrows.` });
  }
  if (nodes.size === 0) return failure({ line: 0, message: "The figure has no boxes." });
  return success({ type: "flowchart", nodes: [...nodes.values()], edges });
}

function readChain(text: string, nodes: Map<string, FlowNode>, edges: FlowEdge[]): boolean {
  let at = 0;
  let from: string | null = null;
  let arrow: RegExpExecArray | null = null;
  while (true) {
    const node = matchAt(NODE, text, at);
    if (node === null) return false;
    at += node[0].length;
    const to = addNode(node, nodes);
    if (from !== null && arrow !== null) {
      edges.push({ from, to, label: unquote(arrow[2] ?? "") || null, dotted: arrow[1] === "-.->" });
    }
    if (at === text.length) return true;
    arrow = matchAt(ARROW, text, at);
    if (arrow === null) return false;
    at += arrow[0].length;
    from = to;
  }
}

/** A node may be named before or after the line that gives its label. */
function addNode([, id = "", pill, box, round, className]: RegExpExecArray, nodes: Map<string, FlowNode>): string {
  const known = nodes.get(id);
  const text = pill ?? box ?? round;
  const shape = pill !== undefined ? "pill" : round !== undefined ? "round" : "box";
  const fails = className === "fail" || known?.fails === true;
  if (text === undefined) nodes.set(id, known ? { ...known, fails } : { id, label: [id], shape: "box", fails });
  else nodes.set(id, { id, label: unquote(text).split(/<br ?\/?>/), shape, fails });
  return id;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function unquote(text: string): string {
  return text.trim().replace(/^"(.*)"$/, "$1");
}
