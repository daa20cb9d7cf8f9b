import type { Finding } from "../finding";
import { fieldValue } from "../source-node";
import type { Rule } from "./rule";

/** States Language, "Task State": HeartbeatSeconds must be smaller than TimeoutSeconds. */
export const heartbeat: Rule = {
  name: "heartbeat",
  severity: "ERROR",
  *check({ states }): Generator<Finding> {
    for (const { node, type } of states) {
      const [beat, timeout] = [fieldValue(node, "HeartbeatSeconds"), fieldValue(node, "TimeoutSeconds")];
      if (type !== "Task" || beat?.type !== "number" || timeout?.type !== "number" || beat.value < timeout.value)
        continue;
      const message = "HeartbeatSeconds must be smaller than TimeoutSeconds";
      yield { code: "SCHEMA_VALIDATION_FAILED", message, span: beat, at: beat };
    }
  },
};
