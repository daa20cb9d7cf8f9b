import type { Finding } from "../finding";
import { isExpression } from "../is-expression";
import type { ValueShape } from "../shapes/shape";
import type { SourceNode } from "../source-node";
import type { Rule } from "./rule";

/** States Language: each field's type of JSON; objects and lists with prescribed contents are included. */
export const fieldType: Rule = {
  name: "field-type",
  severity: "ERROR",
  *check({ fields, misshapen }): Generator<Finding> {
    for (const { node, expected } of misshapen) yield typeFinding(node, expected);
    for (const { field, shape, object } of fields) {
      const values = shape.value.kind === "list" && field.value.type === "array" ? field.value.items : [field.value];
      const value = shape.value.kind === "list" ? shape.value.of : shape.value;
      for (const node of values) {
        if (node.type === "open" || ("constant" in value ? false : isExpression(node, object.language))) continue;
        const expected = expectedType(value, node);
        if (expected !== null) yield typeFinding(node, expected);
      }
    }
  },
};

function typeFinding(node: SourceNode, expected: string): Finding {
  const nearly = node.type === "string" && node.value === node.value.trim() && node.value !== "";
  const fix =
    nearly && (expected === "Integer" || expected === "Number" || expected === "Boolean") ? "Remove the quotes." : null;
  return { code: "SCHEMA_VALIDATION_FAILED", message: `Expected value of type ${expected}`, span: node, at: node, fix };
}

/** The type that is missed, or null. What holds objects of a prescribed shape was looked at when the definition was read. */
function expectedType(shape: ValueShape, node: SourceNode): string | null {
  switch (shape.kind) {
    case "text":
    case "timestamp":
    case "choice":
    case "pathOrIntrinsic":
      return node.type === "string" ? null : "String";
    case "path":
    case "reference":
      return node.type === "string" || (shape.nullable === true && node.type === "null") ? null : "String";
    case "boolean":
      return node.type === "boolean" ? null : "Boolean";
    case "integer":
      return node.type === "number" && Number.isInteger(node.value) ? null : "Integer";
    case "decimal":
      return node.type === "number" ? null : "Number";
    case "condition":
      return node.type === "boolean" ? null : "JSONata expression";
    case "items":
      return node.type === "array" || node.type === "object" ? null : "Array";
    case "template":
      return shape.object === true && node.type !== "object" ? "Object" : null;
    default:
      return null;
  }
}
