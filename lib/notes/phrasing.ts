import type { PhrasingContent, Text } from "mdast";
import { markClozes } from "./cloze";
import type { ParseContext } from "./context";
import { isPlaceholder } from "./tags";
import { expandWikiLinks } from "./wiki-link";

/**
 * Makes inline content self-contained: references become links, footnote marks go, wiki links and `<placeholders>` become
 * words, clozes are marked. The given nodes stay as they are.
 */
export function preparePhrasing(nodes: readonly PhrasingContent[], context: ParseContext): PhrasingContent[] {
  return markClozes(mergeTexts(withoutScripts(nodes).flatMap((node) => prepare(node, context))), context.source);
}

function prepare(node: PhrasingContent, context: ParseContext): PhrasingContent[] {
  switch (node.type) {
    case "text":
      return expandWikiLinks(node, context.source);
    case "footnoteReference":
      return [];
    case "html":
      return [isPlaceholder(node.value) ? { type: "text", value: node.value, ...place(node) } : node];
    case "linkReference": {
      const definition = context.definitions.get(node.identifier);
      const children = preparePhrasing(node.children, context);
      if (definition === undefined) return children;
      const { url, title } = definition;
      return [{ type: "link", url, title: title ?? null, children, ...place(node) }];
    }
    case "imageReference": {
      const url = context.definitions.get(node.identifier)?.url ?? "";
      return [{ type: "image", url, alt: node.alt ?? "", ...place(node) }];
    }
    case "link":
    case "emphasis":
    case "strong":
    case "delete":
      return [{ ...node, children: preparePhrasing(node.children, context) }];
    default:
      return [node];
  }
}

/** What stands between the tags of a script or style is no text. */
function withoutScripts(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  let open: string | null = null;
  return nodes.filter((node) => {
    const inside = open !== null;
    const tag = node.type === "html" ? /^<(\/?)(script|style)\b/i.exec(node.value) : null;
    const name = tag?.[2]?.toLowerCase() ?? null;
    if (name !== null && tag?.[1] === "" && open === null) open = name;
    else if (name !== null && tag?.[1] === "/" && open === name) open = null;
    return !inside && open === null;
  });
}

function place(node: PhrasingContent): { position: NonNullable<PhrasingContent["position"]> } | object {
  return node.position === undefined ? {} : { position: node.position };
}

/** Neighbouring text nodes of the parser (it splits at addresses that are none) become one, so that marks are found. */
function mergeTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === "text" && last?.type === "text") merged[merged.length - 1] = joinTexts(last, node);
    else merged.push(node);
  }
  return merged;
}

function joinTexts(left: Text, right: Text): Text {
  const value = left.value + right.value;
  if (left.position === undefined || right.position === undefined) return { type: "text", value };
  return { type: "text", value, position: { start: left.position.start, end: right.position.end } };
}
