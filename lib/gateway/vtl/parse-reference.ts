import type { Reader } from "@/lib/json";
import { readExpression } from "./parse-expression";
import type { Definitions } from "./parse-nodes";
import type { Expression, Reference, Step } from "./syntax";

const NAME = /[A-Za-z_][\w-]*/y;

/** `$name`, `${name}`, `$!name` or `$!{name}` with its steps; `null`, and nothing read, where a `$` stands for itself. */
export function readReference(reader: Reader, definitions: Definitions): Reference | null {
  const offset = reader.offset;
  reader.expect("$");
  reader.accept("!");
  const formal = reader.accept("{");
  const name = reader.match(NAME);
  if (name === "") {
    reader.offset = offset;
    return null;
  }
  const steps = reader.nested(() => readSteps(reader, definitions));
  if (formal && !reader.accept("}")) reader.fail("The reference has no closing '}'", offset);
  return { name, steps, offset: reader.base + offset };
}

function readSteps(reader: Reader, definitions: Definitions): readonly Step[] {
  const steps: Step[] = [];
  for (;;) {
    const start = reader.offset;
    if (reader.accept(".")) {
      const name = reader.match(NAME);
      if (name === "") {
        reader.offset = start;
        return steps;
      }
      if (reader.accept("(")) steps.push({ kind: "method", name, operands: readOperands(reader, definitions) });
      else steps.push({ kind: "property", name });
    } else if (reader.next === "[" && startsKey(reader)) {
      reader.offset++;
      steps.push({ kind: "index", key: readExpression(reader, definitions) });
      skipSpace(reader);
      reader.expect("]");
    } else return steps;
  }
}

/** Whether a bracket behind a reference is an index: a text such as `$name[abc]` is left as it is. */
function startsKey(reader: Reader): boolean {
  return /^\[\s*(?:["'$]|-?\d)/.test(reader.text.slice(reader.offset, reader.offset + 50));
}

/** Operands behind an opening parenthesis, up to the closing one. */
export function readOperands(reader: Reader, definitions: Definitions): readonly Expression[] {
  const operands: Expression[] = [];
  skipSpace(reader);
  while (!reader.accept(")")) {
    if (operands.length > 0) reader.expect(",");
    operands.push(readExpression(reader, definitions));
    skipSpace(reader);
  }
  return operands;
}

const SPACE = /\s+/y;

/** Steps over blanks and line ends. */
export function skipSpace(reader: Reader): void {
  reader.match(SPACE);
}
