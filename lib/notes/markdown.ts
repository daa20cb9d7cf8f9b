import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { boundMarks, restoreHidden } from "./bound";
import { makeReadable } from "./readable";
import { createSourceText, type SourceText } from "./source-text";

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/** Characters that are read of one note; a longer one is data, not something to study. */
export const LONGEST_NOTE = 500_000;

/**
 * Parses Markdown with GFM, up to the bound on its length. Positions are those of the given text; any text parses, in
 * time about linear in its length.
 */
export function parseMarkdown(text: string): Root {
  const source = createSourceText(text);
  const tree = processor.parse(boundMarks(makeReadable(text.slice(0, LONGEST_NOTE))));
  repair(tree, source);
  return tree;
}

/**
 * Brings back what was hidden from the parser, and sets lines and columns by the offsets: those of a task without words
 * on its first line disagree.
 */
function repair(node: Nodes, source: SourceText): void {
  if ("value" in node) node.value = restoreHidden(node.value);
  if (node.position !== undefined) {
    node.position = source.between(node.position.start.offset ?? 0, node.position.end.offset ?? 0);
  }
  if ("children" in node) for (const child of node.children) repair(child, source);
}
