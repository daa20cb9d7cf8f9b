import type { Definition, Nodes } from "mdast";
import type { Position } from "@/lib/util";
import type { SourceText } from "./source-text";

/** What the parts of the parser need to know about the note as a whole. */
export interface ParseContext {
  readonly source: SourceText;
  /** Link definitions by identifier. */
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** The position of a Markdown node, or the given one for nodes that the parser made without any. */
export function positionOf(node: Nodes, otherwise: Position): Position {
  if (node.position === undefined) return otherwise;
  const { start, end } = node.position;
  return {
    start: { line: start.line, column: start.column, offset: start.offset ?? 0 },
    end: { line: end.line, column: end.column, offset: end.offset ?? 0 },
  };
}

/** From the start of one position to the end of another. */
export function spanOf(first: Position, last: Position): Position {
  return { start: first.start, end: last.end };
}
