import type { ExpressionProblem, Reader } from "@/lib/json";
import { type Path, parseWhole, pathOf, readPath, readRoot } from "@/lib/json";
import type { Result } from "@/lib/util";
import type { Json } from "../../json";
import { intrinsicFunctions } from "./function-table";
import type { IntrinsicFunction } from "./intrinsic-function";

export interface Call {
  readonly kind: "call";
  readonly function: IntrinsicFunction;
  readonly text: string;
  readonly arguments: readonly Argument[];
}

export type Argument =
  | Call
  | { readonly kind: "path"; readonly path: Path }
  /** `raw` is a text as written between its quotes: the template of States.Format tells `\{` from `{`. */
  | { readonly kind: "literal"; readonly value: Json; readonly raw: string };

/** The most calls within each other (Developer Guide, "Fields that support intrinsic functions"). */
const MOST_NESTED = 10;

/** Parses a whole text as a call of an intrinsic function. */
export function parseIntrinsic(text: string): Result<Call, ExpressionProblem> {
  return parseWhole(text, (reader) => readCall(reader, 1));
}

const NAME = /States\.\w+/y;

function readCall(reader: Reader, depth: number): Call {
  const start = reader.offset;
  const name = reader.match(NAME);
  const called = intrinsicFunctions.get(name);
  if (called === undefined) reader.fail("Expected the name of an intrinsic function", start);
  if (depth > MOST_NESTED) reader.fail(`Intrinsic functions can be nested ${MOST_NESTED} deep at most`, start);
  reader.expect("(");
  const given = readArguments(reader, depth);
  const [fewest, most] = called.arity;
  if (given.length < fewest || given.length > most) reader.fail(`Wrong number of arguments for ${name}`, start);
  return { kind: "call", function: called, text: reader.text.slice(start, reader.offset), arguments: given };
}

function readArguments(reader: Reader, depth: number): readonly Argument[] {
  const given: Argument[] = [];
  reader.skipSpace();
  while (!reader.accept(")")) {
    if (given.length > 0) reader.expect(",");
    reader.skipSpace();
    given.push(readArgument(reader, depth));
    reader.skipSpace();
  }
  return given;
}

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /(?:true|false|null)\b/y;

function readArgument(reader: Reader, depth: number): Argument {
  const start = reader.offset;
  if (reader.next === "$") {
    const syntax = readPath(reader, readRoot(reader));
    return { kind: "path", path: pathOf(reader.text.slice(start, reader.offset), syntax) };
  }
  if (reader.next === "'") return readText(reader);
  if (reader.startsWith("States.")) return readCall(reader, depth + 1);
  const raw = reader.match(NUMBER) || reader.match(WORD);
  if (raw === "") reader.fail("Expected a path, a value or an intrinsic function");
  return { kind: "literal", value: JSON.parse(raw), raw };
}

/** A text in single quotes, in which `'`, `{`, `}` and `\` may be escaped by a backslash, and nothing else. */
function readText(reader: Reader): Argument {
  const start = ++reader.offset;
  let value = "";
  while (reader.next !== "'") {
    if (reader.done) reader.fail("The text is not closed", start - 1);
    if (reader.accept("\\") && !["'", "{", "}", "\\"].includes(reader.next))
      reader.fail("Illegal escape sequence", reader.offset - 1);
    value += reader.next;
    reader.offset++;
  }
  return { kind: "literal", value, raw: reader.text.slice(start, reader.offset++) };
}
