import { parseTimestamp } from "../../timestamp";
import type { Finding } from "../finding";
import { isExpression } from "../is-expression";
import type { Rule } from "./rule";

/** States Language, "Timestamps": RFC 3339 with an uppercase T, and an uppercase Z or an offset. */
export const timestamp: Rule = {
  name: "timestamp",
  severity: "ERROR",
  *check({ fields }): Generator<Finding> {
    for (const { field, shape, object } of fields) {
      const { value: node } = field;
      if (shape.value.kind !== "timestamp" || node.type !== "string" || node.open) continue;
      if (isExpression(node, object.language) || parseTimestamp(node.value) !== null) continue;
      const message = "String does not match RFC3339 timestamp";
      const fix = "Write it like 2016-08-18T17:33:00Z.";
      yield { code: "SCHEMA_VALIDATION_FAILED", message, span: node, at: node, fix };
    }
  },
};
