import type {
  Blockquote,
  Code as CodeNode,
  Heading,
  Html as HtmlNode,
  Paragraph as ParagraphNode,
  RootContent,
} from "mdast";
import type { Position } from "@/lib/util";
import { looksLikeTable, readBrokenTable } from "./broken-table";
import { readCallout } from "./callout";
import { joinCards } from "./card-blocks";
import { guessLanguage } from "./code-language";
import { type ParseContext, positionOf } from "./context";
import { asDirective, readComments } from "./directive";
import { isAccidentalSetext } from "./heading";
import { convertList } from "./list";
import type { Block, Code, Directive, Paragraph } from "./model";
import { convertParagraph, createParagraph } from "./paragraph";
import { preparePhrasing } from "./phrasing";
import { createRich } from "./rich";
import type { SourceText } from "./source-text";
import { convertTable } from "./table";
import { isPlaceholder } from "./tags";

/** Converts sibling Markdown nodes to blocks; directives go to the block that follows them. */
export function convertBlocks(nodes: readonly RootContent[], context: ParseContext): Block[] {
  const blocks: Block[] = [];
  let directives: Directive[] = [];
  for (const node of nodes) {
    const comments = node.type === "html" ? readComments(node, context.source) : null;
    if (comments !== null) {
      directives.push(...comments.flatMap((comment) => asDirective(comment) ?? []));
      continue;
    }
    const [first, ...rest] = convertBlock(node, context);
    if (first === undefined) continue;
    blocks.push({ ...first, directives }, ...rest);
    directives = [];
  }
  return joinCards(blocks, context);
}

function convertBlock(node: RootContent, context: ParseContext): Block[] {
  const position = positionOf(node, NOWHERE);
  switch (node.type) {
    case "paragraph":
      return brokenTable(node, position, context) ?? convertParagraph(node, context);
    case "heading":
      return convertHeading(node, position, context);
    case "list":
      return [convertList(node, position, context, convertBlocks)];
    case "table":
      return [convertTable(node, position, context)];
    case "blockquote":
      return [convertQuote(node, position, context)];
    case "code":
      return [convertCode(node, position, context)];
    case "html":
      return convertHtml(node, position, context);
    case "thematicBreak":
      return [{ type: "divider", position, directives: [] }];
    case "footnoteDefinition":
      return convertBlocks(node.children, context);
    default:
      return [];
  }
}

/** Blocks of the parser always have a position; this one is for the type's sake. */
const NOWHERE: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

function brokenTable(node: ParagraphNode, position: Position, context: ParseContext): Block[] | null {
  const { text } = context.source;
  if (text[position.start.offset] !== "|") return null;
  if (!looksLikeTable(text.slice(position.start.offset, position.end.offset).split("\n"))) return null;
  const table = readBrokenTable(preparePhrasing(node.children, context), position, context);
  return table === null ? null : [table];
}

/** A heading inside a quote or list, or one by accident, is a paragraph. */
function convertHeading(node: Heading, position: Position, context: ParseContext): Block[] {
  const content = createRich(preparePhrasing(node.children, context), position);
  const blocks: Block[] = content.text === "" ? [] : [createParagraph(content.children, content.position, context)];
  if (!isAccidentalSetext(node, context.source)) return blocks;
  const underline = context.source.line(position.end.line);
  return [...blocks, { type: "divider", position: underline, directives: [] }];
}

function convertQuote(node: Blockquote, position: Position, context: ParseContext): Block {
  const callout = readCallout(node, context.source);
  if (callout === null)
    return { type: "quote", position, directives: [], blocks: convertBlocks(node.children, context) };
  const title = createRich(preparePhrasing(callout.title, context), position);
  const first = createParagraphs(callout.first, position, context);
  return {
    type: "callout",
    kind: callout.kind,
    label: callout.label,
    title: title.text === "" ? null : title,
    blocks: [...first, ...convertBlocks(node.children.slice(1), context)],
    position,
    directives: [],
  };
}

function createParagraphs(
  nodes: Parameters<typeof preparePhrasing>[0],
  place: Position,
  context: ParseContext,
): Paragraph[] {
  const content = createRich(preparePhrasing(nodes, context), place);
  return content.text === "" ? [] : [createParagraph(content.children, content.position, context)];
}

function convertCode(node: CodeNode, position: Position, { source }: ParseContext): Code {
  const language = node.lang?.toLowerCase() ?? guessLanguage(node.value);
  const info = node.meta ? infoAsWritten(node.meta, position, source) : "";
  return { type: "code", language, info, value: node.value, position, directives: [] };
}

/** Markdown takes the backslash of `\"` away; JSON in an info string needs it. */
function infoAsWritten(meta: string, { start }: Position, source: SourceText): string {
  const line = source.line(start.line);
  const written = /(?:`{3,}|~{3,})\s*\S+\s+(.*)$/.exec(source.text.slice(start.offset, line.end.offset));
  return written?.[1]?.trimEnd() ?? meta;
}

function convertHtml(node: HtmlNode, position: Position, context: ParseContext): Block[] {
  if (/^(?:\s*<\/[a-z]+\s*>){0,20}\s*$/i.test(node.value)) return [];
  if (isPlaceholder(node.value)) return [createParagraph([{ type: "text", value: node.value }], position, context)];
  return [{ type: "html", value: node.value, position, directives: [] }];
}
