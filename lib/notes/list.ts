import type { ListItem as ItemNode, List as ListNode, RootContent } from "mdast";
import type { Position } from "@/lib/util";
import { findCard } from "./card";
import { type ParseContext, positionOf } from "./context";
import type { Block, List, ListItem } from "./model";
import { preparePhrasing } from "./phrasing";
import { createRich } from "./rich";
import { findTerm } from "./term";

/** Converts the blocks that are nested in another one. */
export type ConvertBlocks = (nodes: readonly RootContent[], context: ParseContext) => readonly Block[];

/** A list with its items; what is nested under an item becomes its children. */
export function convertList(
  node: ListNode,
  position: Position,
  context: ParseContext,
  convertBlocks: ConvertBlocks,
): List {
  return {
    type: "list",
    ordered: node.ordered === true,
    start: node.start ?? 1,
    items: node.children.map((item) => convertItem(item, position, context, convertBlocks)),
    position,
    directives: [],
  };
}

function convertItem(node: ItemNode, place: Position, context: ParseContext, convertBlocks: ConvertBlocks): ListItem {
  const position = positionOf(node, place);
  const [first, ...rest] = node.children;
  const leads = first?.type === "paragraph" || first?.type === "heading";
  const inline = leads ? preparePhrasing(first.children, context) : [];
  const start = { start: position.start, end: position.start };
  const content = createRich(inline, start);
  const card = findCard(inline, content.position, context);
  return {
    content,
    term: card === null ? findTerm(inline, content.position, context) : null,
    card,
    checked: node.checked ?? null,
    children: convertBlocks(leads ? rest : node.children, context),
    position,
  };
}
