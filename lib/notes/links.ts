import type { PhrasingContent } from "mdast";
import type { Position } from "@/lib/util";
import { positionOf } from "./context";
import type { Note } from "./model";
import { blocksOf, richOf } from "./visit";

/** An address in a note, as written, and where. */
export interface Address {
  readonly url: string;
  readonly position: Position;
}

/** All Markdown links of a note, in the order of the text. */
export function linksOf(note: Note): readonly Address[] {
  return inlineOf(note).flatMap(({ node, place }) =>
    node.type === "link" ? [{ url: node.url, position: positionOf(node, place) }] : [],
  );
}

/** All pictures of a note, from Markdown, wiki embeds and HTML. */
export function imagesOf(note: Note): readonly Address[] {
  const blocks = Array.from(blocksOf(note)).flatMap((block) =>
    block.type === "html" ? inHtml(block.value, block.position) : [],
  );
  const inline = inlineOf(note).flatMap(({ node, place }) => {
    const position = positionOf(node, place);
    if (node.type === "html") return inHtml(node.value, position);
    return node.type === "image" ? [{ url: node.url, position }] : [];
  });
  return [...inline, ...blocks];
}

/** Says whether an address leads to another site. */
export function isRemote(url: string): boolean {
  return /^(?:https?:)?\/\//i.test(url);
}

function inHtml(html: string, position: Position): readonly Address[] {
  const sources = html.matchAll(/<img\s[^<>]{0,500}?\bsrc\s*=\s*["']?([^\s"'<>]{1,2000})/gi);
  return Array.from(sources, ([, url = ""]) => ({ url, position }));
}

interface Inline {
  readonly node: PhrasingContent;
  readonly place: Position;
}

function inlineOf(note: Note): readonly Inline[] {
  return Array.from(richOf(note)).flatMap(({ children, position }) => descend(children, position));
}

function descend(nodes: readonly PhrasingContent[], place: Position): readonly Inline[] {
  return nodes.flatMap((node) => [{ node, place }, ...("children" in node ? descend(node.children, place) : [])]);
}
