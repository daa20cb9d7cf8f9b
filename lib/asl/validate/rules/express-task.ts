import type { Finding } from "../finding";
import { integrationPattern, isActivity } from "../known-resource";
import { fieldValue } from "../source-node";
import type { Rule } from "./rule";

/** Developer guide, "Choosing workflow type": Express has no activities, no Run a Job, no callback. */
export const expressTask: Rule = {
  name: "express-task",
  severity: "ERROR",
  *check({ states }): Generator<Finding> {
    for (const { node, type, machine } of states) {
      const resource = type === "Task" && machine.type === "EXPRESS" ? fieldValue(node, "Resource") : undefined;
      if (resource?.type !== "string") continue;
      const message = problemOf(resource.value);
      if (message === null) continue;
      const fix = "Use a Standard workflow, or request response.";
      yield { code: "SCHEMA_VALIDATION_FAILED", message, span: resource, at: resource, fix };
    }
  },
};

/** The service leaves a blank at the end of the first one. */
function problemOf(resource: string): string | null {
  const pattern = integrationPattern(resource);
  if (pattern !== null) return `Express state machine does not support '${pattern}' service integration `;
  return isActivity(resource) ? `Express state machine does not support Activity ARN '${resource}'` : null;
}
