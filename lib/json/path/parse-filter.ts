import type { Reader } from "../reader";
import { readLiteral } from "./parse-literal";
import { readPath, readRoot } from "./parse-path";
import { compilePattern, type Pattern } from "./pattern";
import { type Condition, type Operand, type Operator, operators } from "./step";

/** The condition of a filter, without its parentheses: `||` binds less than `&&`, and that less than `!`. */
export function readCondition(reader: Reader): Condition {
  let left = readConjunction(reader);
  while (reader.accept("||")) left = { kind: "or", left, right: readConjunction(reader) };
  return left;
}

function readConjunction(reader: Reader): Condition {
  let left = readTerm(reader);
  while (reader.accept("&&")) left = { kind: "and", left, right: readTerm(reader) };
  return left;
}

function readTerm(reader: Reader): Condition {
  reader.skipSpace();
  const term = reader.nested(() => readTermInside(reader));
  reader.skipSpace();
  return term;
}

function readTermInside(reader: Reader): Condition {
  if (reader.next === "!" && !reader.startsWith("!=")) {
    reader.offset++;
    return { kind: "not", condition: readTerm(reader) };
  }
  if (reader.accept("(")) {
    const condition = readCondition(reader);
    reader.expect(")");
    return condition;
  }
  return readComparison(reader);
}

function readComparison(reader: Reader): Condition {
  const left = readOperand(reader);
  reader.skipSpace();
  const operator = readOperator(reader);
  if (operator !== null) {
    reader.skipSpace();
    return { kind: "compare", operator, left, right: readOperand(reader) };
  }
  if (left.kind !== "path") reader.fail("Expected an operator");
  return { kind: "exists", path: left.path };
}

const SYMBOL = /==|!=|<=|<|>=|>|=~/y;
const WORD = /(?:in|nin|subsetof|anyof|noneof|contains|size|empty)\b/iy;

function readOperator(reader: Reader): Operator | null {
  const text = reader.match(SYMBOL) || reader.match(WORD).toLowerCase();
  return operators.find((operator) => operator === text) ?? null;
}

/** A path from `@`, `$`, `$$` or `$name`, a literal, or a `/pattern/`. */
export function readOperand(reader: Reader): Operand {
  if (reader.accept("@")) return { kind: "path", path: readPath(reader, { kind: "current" }) };
  if (reader.next === "$") return { kind: "path", path: readPath(reader, readRoot(reader)) };
  if (reader.accept("/")) return { kind: "pattern", pattern: readPattern(reader) };
  const value = readLiteral(reader);
  return value === undefined ? reader.fail("Expected a path or a value") : { kind: "literal", value };
}

const PATTERN = /(?:[^/\\]|\\.)+/y;
const FLAGS = /[a-zA-Z]*/y;

function readPattern(reader: Reader): Pattern {
  const offset = reader.offset;
  const source = reader.match(PATTERN);
  reader.expect("/");
  const ignoreCase = reader.match(FLAGS).includes("i");
  return (
    compilePattern(source, ignoreCase) ?? reader.fail("The pattern is no regular expression, or may never end", offset)
  );
}
