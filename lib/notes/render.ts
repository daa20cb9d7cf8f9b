import type { Element, ElementContent, Nodes, Root, RootContent } from "hast";
import { raw } from "hast-util-raw";
import { sanitize } from "hast-util-sanitize";
import type { PhrasingContent } from "mdast";
import { toHast } from "mdast-util-to-hast";
import type { Html, Rich } from "./model";
import { SCHEMA } from "./sanitise-schema";
import { isDeepHtml } from "./tags";

/**
 * Inline content as a tree of HTML elements that is safe to show: no script, style, embedded content, or address of
 * another kind than web, mail and relative. Pictures become links or words, because the site loads nothing from others.
 */
export function renderRich(rich: Rich): Root {
  return render(rich.children);
}

/** A block of raw HTML as a tree that is safe to show, as {@link renderRich} does. It may be empty. */
export function renderHtml(html: Html): Root {
  return render([{ type: "html", value: html.value }]);
}

function render(content: readonly PhrasingContent[]): Root {
  const html = content.map(htmlIn).join("");
  const allowDangerousHtml = html !== "" && !isDeepHtml(html);
  // As a paragraph, because line ends are set between the children of a root.
  const tree = asRoot(childrenOf(toHast({ type: "paragraph", children: [...content] }, { allowDangerousHtml })));
  const complete = allowDangerousHtml ? childrenOf(raw(tree)) : tree.children;
  const safe = sanitize(asRoot(withoutPictures(complete, false)), SCHEMA);
  return asRoot(childrenOf(safe).map(markLinks));
}

function htmlIn(node: PhrasingContent): string {
  if (node.type === "html") return node.value;
  return "children" in node ? node.children.map(htmlIn).join("") : "";
}

function asRoot(children: RootContent[]): Root {
  return { type: "root", children };
}

function childrenOf(tree: Nodes): RootContent[] {
  return "children" in tree ? tree.children : [];
}

/** A picture from elsewhere becomes a link to it, one that lies beside the note its words. */
function withoutPictures<Node extends RootContent | ElementContent>(nodes: readonly Node[], inLink: boolean) {
  return nodes.map((node): Node | Element | ElementContent => {
    if (node.type !== "element") return node;
    if (node.tagName === "img") return pictureAsWords(node, inLink);
    return { ...node, children: withoutPictures(node.children, inLink || node.tagName === "a") };
  });
}

function pictureAsWords({ properties }: Element, inLink: boolean): ElementContent {
  const { src, alt } = properties;
  const words: ElementContent = { type: "text", value: typeof alt === "string" ? alt : "" };
  if (inLink || typeof src !== "string" || !/^(?:https?:)?\/\//i.test(src)) return words;
  const label: ElementContent = words.value.trim() === "" ? { type: "text", value: "Picture" } : words;
  return { type: "element", tagName: "a", properties: { href: src }, children: [label] };
}

/** Pages of others do not learn where the learner came from. */
function markLinks<Node extends RootContent | ElementContent>(node: Node): Node {
  if (node.type !== "element") return node;
  const { href } = node.properties;
  const isExternal = typeof href === "string" && /^(?:https?:)?\/\//i.test(href);
  const properties = isExternal ? { ...node.properties, rel: ["noreferrer"] } : node.properties;
  return { ...node, properties, children: node.children.map(markLinks) };
}
