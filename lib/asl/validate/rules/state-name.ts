import type { Finding } from "../finding";
import type { Rule } from "./rule";

/** Characters of a state's name at most (States Language, "States"). */
const LENGTH = 80;

export const stateName: Rule = {
  name: "state-name",
  severity: "ERROR",
  *check({ states, root }): Generator<Finding> {
    for (const { name, field, node } of states) {
      const length = [...name].length;
      if (node === root || (length >= 1 && length <= LENGTH)) continue;
      const message = length === 0 ? "State name must not be empty" : `State name must not exceed ${LENGTH} characters`;
      yield { code: "INVALID_STATE_NAME", message, span: field.key, at: node };
    }
  },
};
