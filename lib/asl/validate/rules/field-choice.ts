import type { Finding } from "../finding";
import type { Rule } from "./rule";
import { Suggester } from "./suggest";

/** States Language: fields with a fixed set of values, such as Type, QueryLanguage, Mode and JitterStrategy. */
export const fieldChoice: Rule = {
  name: "field-choice",
  severity: "ERROR",
  *check({ fields }): Generator<Finding> {
    const suggester = new Suggester();
    for (const { field, shape } of fields) {
      const { value: node } = field;
      if (shape.value.kind !== "choice" || node.type !== "string" || node.open) continue;
      const { values } = shape.value;
      if (values.includes(node.value)) continue;
      const message = `Value must be one of: [${values.join(", ")}]`;
      const fix = suggester.didYouMean(node.value, values);
      yield { code: "SCHEMA_VALIDATION_FAILED", message, span: node, at: node, fix };
    }
  },
};
