import { compileExpression } from "../../expressions/template/compile-expression";
import type { Finding } from "../finding";
import type { Rule } from "./rule";

/** Developer guide, "Fail state": ErrorPath and CausePath take a path or an intrinsic function that gives a text. */
export const fieldIntrinsic: Rule = {
  name: "field-intrinsic",
  severity: "ERROR",
  *check({ fields }): Generator<Finding> {
    for (const { field, shape } of fields) {
      const { value: node } = field;
      if (shape.value.kind !== "pathOrIntrinsic" || node.type !== "string" || node.open) continue;
      const compiled = compileExpression(node.value, field.name);
      if (compiled.ok) continue;
      const message = "Value must be a valid JSONPath or a valid intrinsic function call";
      yield { code: "SCHEMA_VALIDATION_FAILED", message, span: node, at: node, fix: compiled.error.message };
    }
  },
};
