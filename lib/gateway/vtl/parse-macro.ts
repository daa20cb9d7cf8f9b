import type { Reader } from "@/lib/json";
import { close, open, readLast } from "./parse-block";
import { readExpression } from "./parse-expression";
import type { Definitions } from "./parse-nodes";
import { readReference, skipSpace } from "./parse-reference";
import type { Expression, Node } from "./syntax";

const NAME = /[A-Za-z_][\w-]*/y;

/** A macro's definition, which goes to the definitions. */
export function readMacro(reader: Reader, definitions: Definitions, offset: number): void {
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

/** The call of a macro; null where its name stands for itself. */
export function readCall(reader: Reader, definitions: Definitions, name: string, offset: number): Node | null {
  if (!reader.accept("(")) return null;
  const operands = readSpaced(reader, definitions);
  return { kind: "call", macro: name, operands, offset: reader.base + offset };
}

/** Operands with or without commas between them. */
function readSpaced(reader: Reader, definitions: Definitions): readonly Expression[] {
  const start = reader.offset;
  skipSpace(reader);
  const operands: Expression[] = [];
  while (!reader.accept(")")) {
    if (reader.done) reader.fail("The call is not closed", start);
    operands.push(readExpression(reader, definitions));
    skipSpace(reader);
    reader.accept(",");
    skipSpace(reader);
  }
  return operands;
}
