import type { Reader } from "@/lib/json";
import { type BlockEnd, type Definitions, readNodes } from "./parse-nodes";
import { skipSpace } from "./parse-reference";
import type { Node } from "./syntax";

/** Blanks and one line end behind a directive belong to it. */
const LINE_END = /[ \t]*(?:\r\n|\n|\r)/y;

export function skipLineEnd(reader: Reader): void {
  reader.match(LINE_END);
}

/** The parenthesis before what a directive takes. */
export function open(reader: Reader): void {
  skipSpace(reader);
  reader.expect("(");
  skipSpace(reader);
}

/** The parenthesis behind it. */
export function close(reader: Reader): void {
  skipSpace(reader);
  reader.expect(")");
  skipLineEnd(reader);
}

/** The nodes within a directive, with what ends them. */
export function readBlock(
  reader: Reader,
  definitions: Definitions,
  name: string,
  offset: number,
): { readonly nodes: readonly Node[]; readonly end: BlockEnd } {
  const { nodes, end } = readNodes(reader, definitions);
  return end === null ? reader.fail(`#${name} has no #end`, offset) : { nodes, end };
}

/** The nodes within a directive that nothing but `#end` ends. */
export function readLast(reader: Reader, definitions: Definitions, name: string, offset: number): readonly Node[] {
  const { nodes, end } = readBlock(reader, definitions, name, offset);
  if (end.name !== "end") reader.fail(`#${end.name} does not belong into #${name}`, end.offset);
  return nodes;
}
