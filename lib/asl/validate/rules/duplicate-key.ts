import type { Finding } from "../finding";
import type { Rule } from "./rule";

/** RFC 8259 §4: the names within an object should be unique; of two states with one name only the later would run. */
export const duplicateKey: Rule = {
  name: "duplicate-key",
  severity: "ERROR",
  *check({ duplicates, machines }): Generator<Finding> {
    const stateMaps = new Set(machines.map(({ node }) => node.fields.get("States")?.value));
    for (const { object, field } of duplicates) {
      const state = stateMaps.has(object);
      yield {
        code: state ? "DUPLICATE_STATE_NAME" : "INVALID_JSON_DESCRIPTION",
        message: state ? `Duplicate State name: ${field.name}` : `Duplicate field '${field.name}'`,
        span: field.key,
        at: field.value,
        fix: state ? "Give this state a name of its own." : `Keep one "${field.name}".`,
      };
    }
  },
};
