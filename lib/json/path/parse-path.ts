import { failure, type Result, success } from "@/lib/util";
import { JsonLimits } from "../limits";
import type { ExpressionProblem } from "../problem";
import { Reader, SyntaxProblem } from "../reader";
import { readBracket } from "./parse-bracket";
import { readOperand } from "./parse-filter";
import { functionNames } from "./path-functions";
import type { Operand, PathSyntax, Root, Step } from "./step";

/** Parses a whole text as a path. */
export function parsePath(text: string): Result<PathSyntax, ExpressionProblem> {
  return parseWhole(text, (reader) => readPath(reader, readRoot(reader), WIDE_NAME));
}

/** Runs a rule over a whole text; what it refuses comes back as a problem. */
export function parseWhole<Value>(text: string, rule: (reader: Reader) => Value): Result<Value, ExpressionProblem> {
  if (text.length > JsonLimits.text) return failure({ message: "The expression is too long", offset: 0 });
  const reader = new Reader(text);
  try {
    const value = rule(reader);
    if (!reader.done) reader.fail(`Unexpected '${reader.next}'`);
    return success(value);
  } catch (problem) {
    if (problem instanceof SyntaxProblem) return failure({ message: problem.message, offset: problem.offset });
    throw problem;
  }
}

/** `$`, `$$` (the context object) or `$name` (a variable). */
export function readRoot(reader: Reader): Root {
  reader.expect("$");
  if (reader.accept("$")) return { kind: "context" };
  const name = reader.match(/[\p{ID_Start}_][\p{ID_Continue}]*/uy);
  return name === "" ? { kind: "input" } : { kind: "variable", name };
}

/**
 * A name in dot notation; a backslash takes the next character as it is (ASL, "Reference Paths"). Only a path by itself may have any character in
 * a name but those that begin the next step.
 */
const WIDE_NAME = /(?:\\.|[^.[(\s*\\])+/y;
const NAME = /(?:\\.|[^.[\]()\s,'"=!<>&|~@*?{}\\])+/uy;

/** The steps after a root, as far as they go. */
export function readPath(reader: Reader, root: Root, names = NAME): PathSyntax {
  const steps: Step[] = [];
  for (;;) {
    if (reader.accept("..")) {
      steps.push({ kind: "descent" }, reader.next === "[" ? readBracket(reader) : readName(reader, names));
    } else if (reader.accept(".")) {
      steps.push(reader.next === "[" ? readBracket(reader) : readName(reader, names));
    } else if (reader.next === "[") {
      steps.push(readBracket(reader));
    } else return { root, steps };
  }
}

function readName(reader: Reader, names: RegExp): Step {
  if (reader.accept("*")) return { kind: "wildcard" };
  const offset = reader.offset;
  const name = reader.match(names);
  if (name === "") reader.fail("Expected the name of a field");
  if (!reader.accept("(")) return { kind: "child", name: name.replace(/\\(.)/gu, "$1") };
  if (!functionNames.has(name)) reader.fail(`There is no path function '${name}'`, offset);
  return { kind: "function", name, operands: readOperands(reader) };
}

function readOperands(reader: Reader): readonly Operand[] {
  const operands: Operand[] = [];
  reader.skipSpace();
  while (!reader.accept(")")) {
    if (operands.length > 0) reader.expect(",");
    reader.skipSpace();
    operands.push(readOperand(reader));
    reader.skipSpace();
  }
  return operands;
}
