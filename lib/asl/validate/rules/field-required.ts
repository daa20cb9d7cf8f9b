import type { Finding } from "../finding";
import type { Rule } from "./rule";

/** States Language: the fields that its objects must have. */
export const fieldRequired: Rule = {
  name: "field-required",
  severity: "ERROR",
  *check({ objects }): Generator<Finding> {
    for (const { node, shape, language } of objects) {
      const missing = shape.required[language].filter((name) => !node.fields.has(name));
      if (missing.length === 0) continue;
      const message = `These fields are required: [${missing.join(", ")}]`;
      yield { code: "SCHEMA_VALIDATION_FAILED", message, span: { offset: node.offset, length: 1 }, at: node };
    }
  },
};
