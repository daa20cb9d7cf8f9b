import type { Finding } from "../finding";
import type { Rule } from "./rule";

/** Developer guide: the bounds of seconds, counts and rates, in the service's wording. */
export const fieldRange: Rule = {
  name: "field-range",
  severity: "ERROR",
  *check({ fields }): Generator<Finding> {
    for (const { field, shape } of fields) {
      const { value: node } = field;
      if (node.type !== "number" || (shape.value.kind !== "integer" && shape.value.kind !== "decimal")) continue;
      const { kind, min, max } = shape.value;
      const print = (bound: number): string => (kind === "decimal" ? bound.toFixed(1) : String(bound));
      const found = { code: "SCHEMA_VALIDATION_FAILED", span: node, at: node } as const;
      if (min !== undefined && node.value < min) yield { ...found, message: `Minimum value is ${print(min)}` };
      if (max !== undefined && node.value > max) yield { ...found, message: `Maximum value is ${print(max)}` };
    }
  },
};
