import type { Finding } from "../finding";
import type { Rule } from "./rule";

/** States Language: Choices, Branches, And, Or and ErrorEquals must not be empty. */
export const listEmpty: Rule = {
  name: "list-empty",
  severity: "ERROR",
  *check({ fields }): Generator<Finding> {
    for (const { field, shape } of fields) {
      const { value: node } = field;
      if (shape.value.kind !== "list" || shape.value.min === undefined || node.type !== "array") continue;
      if (node.items.length >= shape.value.min) continue;
      const message = `Minimum number of items is ${shape.value.min}`;
      yield { code: "SCHEMA_VALIDATION_FAILED", message, span: node, at: node };
    }
  },
};
