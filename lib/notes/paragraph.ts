import type { Paragraph as ParagraphNode, PhrasingContent } from "mdast";
import type { Position } from "@/lib/util";
import { findCard } from "./card";
import { type ParseContext, positionOf } from "./context";
import { splitLines } from "./cut-phrasing";
import type { Paragraph, Rich } from "./model";
import { preparePhrasing } from "./phrasing";
import { createRich } from "./rich";
import { findTerm } from "./term";

/** A paragraph; several where each of its lines is a definition of its own (`400 – Bad Request`, line by line). */
export function convertParagraph(node: ParagraphNode, context: ParseContext): Paragraph[] {
  const place = positionOf(node, context.source.between(0, 0));
  const children = preparePhrasing(node.children, context);
  const lines = termLines(children, place, context);
  if (lines !== null) return lines.map((line) => createParagraph(line.children, line.position, context));
  const paragraph = createParagraph(children, place, context);
  return isVisible(paragraph.content) ? [paragraph] : [];
}

/** A paragraph from prepared inline content, with the term or card in it. */
export function createParagraph(
  children: readonly PhrasingContent[],
  position: Position,
  context: ParseContext,
): Paragraph {
  const content = createRich(children, position);
  const card = findCard(children, position, context);
  const term = card === null ? findTerm(children, position, context) : null;
  return { type: "paragraph", content, term, card, position, directives: [] };
}

function isVisible(content: Rich): boolean {
  return content.text !== "" || content.children.some((child) => child.type !== "text" && child.type !== "html");
}

function termLines(children: readonly PhrasingContent[], place: Position, context: ParseContext): Rich[] | null {
  if (!children.some((child) => child.type === "break" || (child.type === "text" && child.value.includes("\n")))) {
    return null;
  }
  const lines = splitLines(children, context.source).map((line) => createRich(line, place));
  const words = lines.filter((line) => line.text !== "");
  const allTerms = words.length > 1 && words.every((line) => findTerm(line.children, place, context) !== null);
  return allTerms ? words : null;
}
