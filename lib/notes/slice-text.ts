import type { Text } from "mdast";
import type { SourceText } from "./source-text";

/**
 * A part of a text node. Its position is its own where each character stands for itself; where the parser dropped
 * some (escapes, references, indentation of a continued line) it is the position of the whole.
 */
export function sliceText(node: Text, start: number, end: number, source: SourceText): Text {
  const value = node.value.slice(start, end);
  if (node.position === undefined) return { type: "text", value };
  const from = node.position.start.offset ?? 0;
  const exact = node.position.end.offset === from + node.value.length;
  return { type: "text", value, position: exact ? source.between(from + start, from + end) : node.position };
}
