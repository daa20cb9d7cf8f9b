import type { Reader } from "@/lib/json";
import { close, open, readBlock, readLast, skipLineEnd } from "./parse-block";
import { readExpression } from "./parse-expression";
import { readCall, readMacro } from "./parse-macro";
import type { Block, BlockEnd, Definitions } from "./parse-nodes";
import { readReference, skipSpace } from "./parse-reference";
import type { Branch, Node } from "./syntax";

type Directive = { readonly nodes: readonly Node[] } | { readonly end: BlockEnd };

const WORD =
  /#(?:\{[A-Za-z]+\}|(?:set|if|elseif|else|end|foreach|macro|break|stop|include|parse|evaluate|define)(?!\w)|[A-Za-z_][\w-]*)/y;
const COMMENT = /##[^\n]*(?:\n|$)|#\*[\s\S]*?(?:\*#|$)/y;
const UNPARSED = /#\[\[[\s\S]*?(?:\]\]#|$)/y;

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
      skipLineEnd(reader);
      return { end: { name, offset } };
    case "elseif":
      return { end: { name, offset } };
    case "break":
    case "stop":
      skipLineEnd(reader);
      return { nodes: [{ kind: name }] };
    case "include":
    case "parse":
    case "evaluate":
    case "define":
      return reader.fail(`#${name} is not available in mapping templates`, offset);
    default:
      return definitions.names.has(name) ? nodesOf(readCall(reader, definitions, name, offset)) : null;
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

function nodesOf(node: Node | null): Directive | null {
  return node === null ? null : { nodes: [node] };
}
