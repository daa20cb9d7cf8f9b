import type { Finding } from "../finding";
import type { Rule } from "./rule";

/** States Language, "States": names are unique within the whole machine, branches and Maps included. */
export const stateNameUnique: Rule = {
  name: "state-name-unique",
  severity: "ERROR",
  *check({ states }): Generator<Finding> {
    const seen = new Set<string>();
    const later = states.toSorted((left, right) => left.node.offset - right.node.offset);
    for (const { name, field, node, machine } of later) {
      // Twice in one object is a finding of its own.
      const lost = machine.states.get(name)?.node !== node;
      if (!lost && seen.has(name)) {
        const fix = "Give this state a name of its own.";
        yield {
          code: "DUPLICATE_STATE_NAME",
          message: `Duplicate State name: ${name}`,
          span: field.key,
          at: node,
          fix,
        };
      }
      seen.add(name);
    }
  },
};
