import type { Finding } from "../finding";
import type { QueryLanguage } from "../shapes/shape";
import type { Rule } from "./rule";

/** Developer guide, "Transforming data": JSONPath's fields are refused in JSONata states, and the other way round. */
export const fieldOtherLanguage: Rule = {
  name: "field-other-language",
  severity: "ERROR",
  *check({ objects }): Generator<Finding> {
    for (const { node, shape, language } of objects) {
      for (const { name, key } of node.fields.values()) {
        const only = shape.fields.get(name)?.language;
        if (only === undefined || only === language) continue;
        const message = `The QueryLanguage is set to '${language}', but field '${name}' is only supported for the '${only}' QueryLanguage`;
        yield { code: "SCHEMA_VALIDATION_FAILED", message, span: key, at: node, fix: insteadOf(name, only) };
      }
    }
  },
};

const IN_JSONATA: ReadonlyMap<string, string> = new Map([
  ["InputPath", "read `$states.input` in the expressions"],
  ["Parameters", "use Arguments (in a Pass state Output)"],
  ["ResultSelector", "use Output"],
  ["ResultPath", "use Output, or keep the result in a variable with Assign"],
  ["OutputPath", "use Output"],
  ["Result", "use Output"],
  ["ItemsPath", "use Items"],
  ["Variable", "use Condition"],
]);

function insteadOf(name: string, only: QueryLanguage): string {
  if (only === "JSONata") return 'Give the state "QueryLanguage": "JSONata", or use the JSONPath fields.';
  if (name.endsWith("Path") && !IN_JSONATA.has(name)) return `Use ${name.slice(0, -4)} with a {% … %} expression.`;
  return `In JSONata, ${IN_JSONATA.get(name) ?? "use an expression instead"}.`;
}
