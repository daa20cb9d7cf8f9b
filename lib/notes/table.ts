import type { TableRow as RowNode, TableCell, Table as TableNode } from "mdast";
import type { Position } from "@/lib/util";
import { type ParseContext, positionOf } from "./context";
import type { Rich, Table, TableRow } from "./model";
import { preparePhrasing } from "./phrasing";
import { createRich } from "./rich";

/** A table whose rows all have as many cells as its head: short rows are filled, long ones cut. */
export function convertTable(node: TableNode, position: Position, context: ParseContext): Table {
  const [head, ...body] = node.children;
  const header = head === undefined ? [] : head.children.map((cell) => convertCell(cell, position, context));
  return {
    type: "table",
    align: header.map((_, column) => node.align?.[column] ?? null),
    header,
    rows: body.map((row) => convertRow(row, header.length, position, context)),
    position,
    directives: [],
  };
}

function convertRow(row: RowNode, width: number, place: Position, context: ParseContext): TableRow {
  const position = positionOf(row, place);
  const cells = row.children.slice(0, width).map((cell) => convertCell(cell, position, context));
  const end = { start: position.end, end: position.end };
  while (cells.length < width) cells.push(createRich([], end));
  return { cells, position };
}

function convertCell(cell: TableCell, place: Position, context: ParseContext): Rich {
  return createRich(preparePhrasing(cell.children, context), positionOf(cell, place));
}
