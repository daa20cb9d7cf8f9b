import type { Root, RootContent } from "mdast";
import type { ParseContext } from "./context";
import { boldHeading, isAccidentalSetext, isEmptyHeading, type OutlineHeading } from "./heading";
import { findPlainHeadings } from "./plain-headings";

/** A heading with the nodes under it; the first part may have none. */
export interface OutlinePart {
  readonly heading: OutlineHeading | null;
  readonly nodes: readonly RootContent[];
}

/** Cuts a note at its headings: real ones, bold lines, and in a note without either lines that read like headings. */
export function outline(root: Root, context: ParseContext): readonly OutlinePart[] {
  const nodes = root.children;
  const marked = markedHeadings(nodes, context);
  const headings = marked.size > 0 ? marked : findPlainHeadings(nodes);
  const parts: { heading: OutlineHeading | null; nodes: RootContent[] }[] = [{ heading: null, nodes: [] }];
  for (const node of nodes) {
    const heading = headings.get(node);
    if (heading === undefined) parts.at(-1)?.nodes.push(node);
    else parts.push({ heading, nodes: [] });
  }
  return parts;
}

function markedHeadings(nodes: readonly RootContent[], context: ParseContext): Map<RootContent, OutlineHeading> {
  const headings = new Map<RootContent, OutlineHeading>();
  let depth = 1;
  for (const [index, node] of nodes.entries()) {
    if (node.type === "heading" && !isEmptyHeading(node) && !isAccidentalSetext(node, context.source)) {
      depth = node.depth;
      headings.set(node, { depth, children: node.children, node });
    }
    const bold = hasContent(nodes[index + 1], context) ? boldHeading(node, context.source) : null;
    if (bold !== null) headings.set(node, { depth: Math.min(depth + 1, 6), children: bold, node });
  }
  return headings;
}

/** A bold line above nothing, or above another heading, is a statement of its own. */
function hasContent(next: RootContent | undefined, context: ParseContext): boolean {
  return (
    next !== undefined &&
    next.type !== "heading" &&
    next.type !== "thematicBreak" &&
    boldHeading(next, context.source) === null
  );
}
