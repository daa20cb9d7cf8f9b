import type { Finding } from "../finding";
import { jsonataTextsIn } from "../jsonata-texts";
import type { Rule } from "./rule";

/** Developer guide, "Transforming data": `{% … %}` holds JSONata, which is parsed when the machine is created. */
export const jsonataSyntax: Rule = {
  name: "jsonata-syntax",
  severity: "ERROR",
  *check(definition, { parse }): Generator<Finding> {
    if (parse === null) return;
    for (const { node, expression } of jsonataTextsIn(definition)) {
      const parsed = parse(expression);
      if ("ast" in parsed) continue;
      const fix = `The parser stopped at character ${parsed.offset + 1} of the expression.`;
      yield { code: "INVALID_JSONATA_EXPRESSION", message: parsed.problem, span: node, at: node, fix };
    }
  },
};
