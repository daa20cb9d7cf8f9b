import type { Reader } from "@/lib/json";
import { type Definitions, readNodes } from "./parse-nodes";
import { readReference, skipSpace } from "./parse-reference";
import type { Expression, Operator } from "./syntax";

/** Binary operators by how they bind, the loosest first, as symbols and words. */
const LEVELS: readonly RegExp[] = [
  /\|\||or\b/y,
  /&&|and\b/y,
  /==|!=|eq\b|ne\b/y,
  /<=|>=|<|>|le\b|ge\b|lt\b|gt\b/y,
  /\+|-/y,
  /\*|\/|%/y,
];

const SYMBOLS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ...(["||", "&&", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "%"] as const).map(
    (symbol) => [symbol, symbol] as const,
  ),
  ["or", "||"],
  ["and", "&&"],
  ["eq", "=="],
  ["ne", "!="],
  ["lt", "<"],
  ["le", "<="],
  ["gt", ">"],
  ["ge", ">="],
]);

/** An expression of `#set`, `#if`, an operand or an index. */
export function readExpression(reader: Reader, definitions: Definitions): Expression {
  return reader.nested(() => readLevel(reader, definitions, 0));
}

function readLevel(reader: Reader, definitions: Definitions, level: number): Expression {
  const pattern = LEVELS[level];
  if (pattern === undefined) return readUnary(reader, definitions);
  let left = readLevel(reader, definitions, level + 1);
  for (;;) {
    skipSpace(reader);
    const operator = SYMBOLS.get(reader.match(pattern));
    if (operator === undefined) return left;
    left = { kind: "binary", operator, left, right: readLevel(reader, definitions, level + 1) };
  }
}

const NOT = /!(?!=)|not\b/y;

function readUnary(reader: Reader, definitions: Definitions): Expression {
  skipSpace(reader);
  if (reader.match(NOT) !== "") return { kind: "not", operand: reader.nested(() => readUnary(reader, definitions)) };
  return readPrimary(reader, definitions);
}

function readPrimary(reader: Reader, definitions: Definitions): Expression {
  switch (reader.next) {
    case "(": {
      reader.offset++;
      const inner = readExpression(reader, definitions);
      skipSpace(reader);
      reader.expect(")");
      return inner;
    }
    case "$": {
      const reference = readReference(reader, definitions);
      return reference === null ? reader.fail("Expected the name of a reference") : { kind: "reference", reference };
    }
    case "'":
      return { kind: "literal", value: readQuoted(reader).text };
    case '"':
      return readInterpolation(reader, definitions);
    case "[":
      return readList(reader, definitions);
    case "{":
      return readMap(reader, definitions);
    default:
      return readWord(reader);
  }
}

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /(?:true|false)\b/y;

function readWord(reader: Reader): Expression {
  const number = reader.match(NUMBER);
  if (number !== "") return { kind: "literal", value: Number(number) };
  const word = reader.match(WORD);
  return word === "" ? reader.fail("Expected a value") : { kind: "literal", value: word === "true" };
}

/** A text in quotes. Nothing is escaped in it but the quote itself, by doubling it. */
function readQuoted(reader: Reader): { readonly text: string; readonly start: number } {
  const quote = reader.next;
  const start = ++reader.offset;
  let text = "";
  for (;;) {
    const end = reader.text.indexOf(quote, reader.offset);
    if (end < 0) reader.fail("The text is not closed", start - 1);
    text += reader.text.slice(reader.offset, end);
    reader.offset = end + 1;
    if (!reader.accept(quote)) return { text, start };
    text += quote;
  }
}

function readInterpolation(reader: Reader, definitions: Definitions): Expression {
  const { text, start } = readQuoted(reader);
  if (!/[$#]/.test(text)) return { kind: "literal", value: text };
  const nodes = reader.nested(() => {
    const block = readNodes(reader.inner(text, start), definitions);
    if (block.end !== null) reader.fail(`There is no directive that #${block.end.name} belongs to`, start);
    return block.nodes;
  });
  return { kind: "interpolation", nodes };
}

function readList(reader: Reader, definitions: Definitions): Expression {
  reader.expect("[");
  skipSpace(reader);
  if (reader.accept("]")) return { kind: "list", items: [] };
  const items = [readExpression(reader, definitions)];
  skipSpace(reader);
  const from = items[0];
  if (from !== undefined && reader.accept("..")) {
    const to = readExpression(reader, definitions);
    skipSpace(reader);
    reader.expect("]");
    return { kind: "range", from, to };
  }
  while (!reader.accept("]")) {
    reader.expect(",");
    items.push(readExpression(reader, definitions));
    skipSpace(reader);
  }
  return { kind: "list", items };
}

function readMap(reader: Reader, definitions: Definitions): Expression {
  const entries: (readonly [Expression, Expression])[] = [];
  reader.expect("{");
  skipSpace(reader);
  while (!reader.accept("}")) {
    if (entries.length > 0) reader.expect(",");
    const key = readKey(reader, definitions);
    skipSpace(reader);
    reader.expect(":");
    entries.push([key, readExpression(reader, definitions)]);
    skipSpace(reader);
  }
  return { kind: "map", entries };
}

const BARE_KEY = /[A-Za-z_][\w-]*/y;

function readKey(reader: Reader, definitions: Definitions): Expression {
  skipSpace(reader);
  const bare = reader.match(BARE_KEY);
  return bare === "" ? readExpression(reader, definitions) : { kind: "literal", value: bare };
}
