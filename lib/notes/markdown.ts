import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { boundMarks, restoreHidden } from "./bound";
import { makeReadable } from "./readable";

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/** Characters that are read of one note; a longer one is data, not something to study. */
export const LONGEST_NOTE = 500_000;

/**
 * Parses Markdown with GFM, up to the bound on its length. Positions are those of the given text; any text parses, in
 * time about linear in its length.
 */
export function parseMarkdown(text: string): Root {
  const tree = processor.parse(boundMarks(makeReadable(text.slice(0, LONGEST_NOTE))));
  restoreLiterals(tree);
  return tree;
}

function restoreLiterals(node: Nodes): void {
  if ("value" in node) node.value = restoreHidden(node.value);
  if ("children" in node) for (const child of node.children) restoreLiterals(child);
}
