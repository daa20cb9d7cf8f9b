import type { Finding } from "../finding";
import { fieldValue } from "../source-node";
import type { Rule } from "./rule";

/** Developer guide, "Distributed mode": the parent must be a Standard workflow. */
export const expressMap: Rule = {
  name: "express-map",
  severity: "ERROR",
  *check({ machines }): Generator<Finding> {
    for (const { node, owner, distributed } of machines) {
      if (!distributed || owner?.machine.type !== "EXPRESS") continue;
      const config = fieldValue(node, "ProcessorConfig") ?? node;
      const mode = config.type === "object" ? (fieldValue(config, "Mode") ?? config) : config;
      const message = "Express state machine does not support distributed Map states";
      yield {
        code: "SCHEMA_VALIDATION_FAILED",
        message,
        span: mode,
        at: mode,
        fix: "Use a Standard workflow, or INLINE.",
      };
    }
  },
};
