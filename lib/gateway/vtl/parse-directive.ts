import type { Reader } from "@/lib/json";
import { readExpression } from "./parse-expression";
import { type Block, type BlockEnd, type Definitions, readNodes } from "./parse-nodes";
import { readReference, skipSpace } from "./parse-reference";
import type { Branch, Node } from "./syntax";

type Directive = { readonly nodes: readonly Node[] } | { readonly end: BlockEnd };

const WORD =
  /#(?:\{[A-Za-z]+\}|(?:set|if|elseif|else|end|foreach|macro|break|stop|include|parse|evaluate|define)(?!\w)|[A-Za-z_][\w-]*)/y;
const COMMENT = /##[^\n]*(?:\n|$)|#\*[\s\S]*?(?:\*#|$)/y;
const UNPARSED = /#\[\[[\s\S]*?(?:\]\]#|$)/y;
/** Blanks and one line end behind a directive belong to it. */
const LINE_END = /[ \t]*(?:\r\n|\n|\r)/y;

/** What `#` begins; `null`, and nothing read, where it stands for itself. */
export function readDirective(reader: Reader, definitions: Definitions, block: Block): Directive | null {
  if (reader.match(COMMENT) !== "") return { nodes: [] };
  const unparsed = reader.match(UNPARSED);
  if (unparsed !== "") return { nodes: [{ kind: "text", text: unparsed.slice(3).replace(/\]\]#$/, "") }] };
  const offset = reader.offset;
  const name = reader.match(WORD).replace(/[#{}]/g, "");
  const directive = readNamed(reader, definitions, block, name, offset);
  if (directive === null) reader.offset = offset;
  return directive;
}

function readNamed(
  reader: Reader,
  definitions: Definitions,
  block: Block,
  name: string,
  offset: number,
): Directive | null {
  switch (name) {
    case "set":
      block.trimBlanks();
      return { nodes: [readSet(reader, definitions)] };
    case "if":
      return { nodes: [reader.nested(() => readIf(reader, definitions, offset))] };
    case "foreach":
      return { nodes: [reader.nested(() => readForeach(reader, definitions, offset))] };
    case "macro":
      reader.nested(() => readMacro(reader, definitions, offset));
      return { nodes: [] };
    case "end":
    case "else":
      reader.match(LINE_END);
      return { end: { name, offset } };
    case "elseif":
      return { end: { name, offset } };
    case "break":
    case "stop":
      reader.match(LINE_END);
      return { nodes: [{ kind: name }] };
    case "include":
    case "parse":
    case "evaluate":
    case "define":
      return reader.fail(`#${name} is not available in mapping templates`, offset);
    default:
      return definitions.names.has(name) ? readCall(reader, definitions, name, offset) : null;
  }
}

function readSet(reader: Reader, definitions: Definitions): Node {
  open(reader);
  const target = readReference(reader, definitions);
  if (target === null) return reader.fail("Expected the reference that is set");
  if (target.steps.at(-1)?.kind === "method") reader.fail("The result of a method can't be set", target.offset);
  skipSpace(reader);
  reader.expect("=");
  const value = readExpression(reader, definitions);
  close(reader);
  return { kind: "set", target, value };
}

function readIf(reader: Reader, definitions: Definitions, offset: number): Node {
  const branches: Branch[] = [];
  for (;;) {
    const condition = readCondition(reader, definitions);
    const { nodes, end } = readBlock(reader, definitions, "if", offset);
    branches.push({ condition, body: nodes });
    if (end.name === "end") return { kind: "if", branches, otherwise: [] };
    if (end.name === "else") return { kind: "if", branches, otherwise: readLast(reader, definitions, "else", offset) };
  }
}

function readCondition(reader: Reader, definitions: Definitions) {
  open(reader);
  const condition = readExpression(reader, definitions);
  close(reader);
  return condition;
}

function readForeach(reader: Reader, definitions: Definitions, offset: number): Node {
  open(reader);
  const item = readReference(reader, definitions);
  if (item === null || item.steps.length > 0) return reader.fail("Expected the reference that takes each item");
  skipSpace(reader);
  reader.expect("in");
  const items = readExpression(reader, definitions);
  close(reader);
  return { kind: "foreach", name: item.name, items, body: readLast(reader, definitions, "foreach", offset) };
}

const NAME = /[A-Za-z_][\w-]*/y;

function readMacro(reader: Reader, definitions: Definitions, offset: number): void {
  open(reader);
  const name = reader.match(NAME);
  if (name === "") reader.fail("Expected the name of the macro");
  const parameters: string[] = [];
  for (skipSpace(reader); reader.next === "$" || reader.next === ","; skipSpace(reader)) {
    if (reader.accept(",")) continue;
    const parameter = readReference(reader, definitions);
    if (parameter === null) reader.fail("Expected the name of a parameter");
    else parameters.push(parameter.name);
  }
  close(reader);
  definitions.macros.set(name, { parameters, body: readLast(reader, definitions, "macro", offset) });
}

/** Operands of a macro's call, with or without commas. */
function readCall(reader: Reader, definitions: Definitions, name: string, offset: number): Directive | null {
  if (!reader.accept("(")) return null;
  const operands = readSpaced(reader, definitions);
  return { nodes: [{ kind: "call", macro: name, operands, offset: reader.base + offset }] };
}

function readSpaced(reader: Reader, definitions: Definitions) {
  const start = reader.offset;
  skipSpace(reader);
  const operands = [];
  while (!reader.accept(")")) {
    if (reader.done) reader.fail("The call is not closed", start);
    operands.push(readExpression(reader, definitions));
    skipSpace(reader);
    reader.accept(",");
    skipSpace(reader);
  }
  return operands;
}

function readLast(reader: Reader, definitions: Definitions, name: string, offset: number): readonly Node[] {
  const { nodes, end } = readBlock(reader, definitions, name, offset);
  if (end.name !== "end") reader.fail(`#${end.name} does not belong into #${name}`, end.offset);
  return nodes;
}

function readBlock(reader: Reader, definitions: Definitions, name: string, offset: number) {
  const { nodes, end } = readNodes(reader, definitions);
  return end === null ? reader.fail(`#${name} has no #end`, offset) : { nodes, end };
}

function open(reader: Reader): void {
  skipSpace(reader);
  reader.expect("(");
  skipSpace(reader);
}

function close(reader: Reader): void {
  skipSpace(reader);
  reader.expect(")");
  reader.match(LINE_END);
}
