import type { PhrasingContent } from "mdast";
import type { Position } from "@/lib/util";
import type { ParseContext } from "./context";
import { type Cursor, cutPhrasing, endOf, START, splitLines } from "./cut-phrasing";
import type { Rich, Table } from "./model";
import { createRich } from "./rich";

/** Says whether the lines of a paragraph are meant as rows of a table. */
export function looksLikeTable(lines: readonly string[]): boolean {
  return (
    lines.length > 1 && lines.every((line) => /^[ \t>]*\|/.test(line) && line.indexOf("|") < line.lastIndexOf("|"))
  );
}

/**
 * Reads a table that Markdown takes for a paragraph, because the line of dashes under its head is missing or has other
 * cells. The first line is the head.
 */
export function readBrokenTable(
  children: readonly PhrasingContent[],
  position: Position,
  context: ParseContext,
): Table | null {
  const rows = splitLines(children, context.source).map((line) => readCells(line, position, context));
  const [header, ...body] = rows.filter((cells) => !cells.every(({ text }) => /^:?-+:?$/.test(text)));
  if (header === undefined || header.length === 0) return null;
  return {
    type: "table",
    align: header.map(() => null),
    header,
    rows: body.map((cells) => ({ cells: toWidth(cells, header.length), position: rowPosition(cells, position) })),
    position,
    directives: [],
  };
}

/** The cells between the bars of a line; what stands before the first and behind the last is empty. */
function readCells(line: readonly PhrasingContent[], place: Position, context: ParseContext): readonly Rich[] {
  const cells: Rich[] = [];
  let from: Cursor | null = null;
  for (const [node, child] of line.entries()) {
    if (child.type !== "text") continue;
    for (const { index } of child.value.matchAll(/\|/g)) {
      const to = { node, offset: index };
      if (from !== null) cells.push(createRich(cutPhrasing(line, from, to, context.source), place));
      from = { node, offset: index + 1 };
    }
  }
  const rest = createRich(cutPhrasing(line, from ?? START, endOf(line), context.source), place);
  return rest.text === "" ? cells : [...cells, rest];
}

function toWidth(cells: readonly Rich[], width: number): readonly Rich[] {
  const end = cells.at(-1)?.position;
  const missing = Math.max(0, width - cells.length);
  if (end === undefined) return cells;
  const empty = createRich([], { start: end.end, end: end.end });
  return [...cells.slice(0, width), ...Array.from({ length: missing }, () => empty)];
}

function rowPosition(cells: readonly Rich[], place: Position): Position {
  const first = cells[0]?.position ?? place;
  return { start: first.start, end: (cells.at(-1)?.position ?? first).end };
}
