import type { Finding } from "../finding";
import type { Rule } from "./rule";

/** Developer guide, "Transforming data": a JSONata machine has no JSONPath states; the other way round is fine. */
export const queryLanguage: Rule = {
  name: "query-language",
  severity: "ERROR",
  *check({ language: whole, states }): Generator<Finding> {
    if (whole !== "JSONata") return;
    for (const { node, language } of states) {
      if (language !== "JSONPath") continue;
      const message = "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine";
      const span = node.fields.get("QueryLanguage")?.value ?? node;
      const fix = "Remove QueryLanguage from the machine, and give it to the JSONata states.";
      yield { code: "SCHEMA_VALIDATION_FAILED", message, span, at: node, fix };
    }
  },
};
