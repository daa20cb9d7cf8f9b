import { assignmentsIn } from "../assignments";
import type { Finding } from "../finding";
import type { Rule } from "./rule";

/** Unicode identifiers (UAX #31), as the States Language asks for in "Variables". */
const FORM = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;
const LENGTH = 80;

/** Developer guide, "Variables": names are identifiers of up to 80 characters; `states` is the service's own. */
export const variableName: Rule = {
  name: "variable-name",
  severity: "ERROR",
  *check(definition): Generator<Finding> {
    for (const { name, field, object } of assignmentsIn(definition)) {
      const problem = problemOf(name);
      if (problem === null) continue;
      yield { code: "SCHEMA_VALIDATION_FAILED", message: problem, span: field.key, at: object };
    }
  },
};

function problemOf(name: string): string | null {
  if (name === "states") return "Variable name 'states' is reserved";
  if ([...name].length > LENGTH) return `Variable name must not exceed ${LENGTH} characters`;
  return FORM.test(name) ? null : `Variable name '${name}' is not valid`;
}
