import { compileExpression } from "../../expressions/template/compile-expression";
import type { Finding } from "../finding";
import { type Field, nodesIn, type ObjectNode } from "../source-node";
import type { Rule } from "./rule";

/** States Language, "Payload Template": the value of a key that ends in `.$` is a path or an intrinsic function. */
export const templatePath: Rule = {
  name: "template-path",
  severity: "ERROR",
  *check({ fields }): Generator<Finding> {
    for (const { field, shape, object } of fields) {
      if (shape.value.kind !== "template" || object.language !== "JSONPath") continue;
      for (const node of nodesIn(field.value)) if (node.type === "object") yield* inObject(node);
    }
  },
};

function* inObject(node: ObjectNode): Generator<Finding> {
  for (const field of node.fields.values()) {
    const problem = field.name.endsWith(".$") ? problemOf(field) : null;
    if (problem === null) continue;
    const message = `The value for the field '${field.name}' must be a valid JSONPath or a valid intrinsic function call`;
    yield { code: "SCHEMA_VALIDATION_FAILED", message, span: field.value, at: node, fix: problem };
  }
}

function problemOf({ name, value }: Field): string | null {
  if (value.type === "open" || (value.type === "string" && value.open)) return null;
  if (value.type !== "string") return `Remove the ".$" from the key, or give a path.`;
  const compiled = compileExpression(value.value, name);
  return compiled.ok ? null : `${compiled.error.message} (character ${compiled.error.offset + 1}).`;
}
