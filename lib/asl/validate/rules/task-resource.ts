import type { Finding } from "../finding";
import { isKnownResource } from "../known-resource";
import { fieldValue } from "../source-node";
import type { Rule } from "./rule";

/** Developer guide, "Integrating services": Lambda functions, activities, optimized and SDK integrations with their patterns. */
export const taskResource: Rule = {
  name: "task-resource",
  severity: "ERROR",
  *check({ states }): Generator<Finding> {
    for (const { node, type } of states) {
      const resource = type === "Task" ? fieldValue(node, "Resource") : undefined;
      if (resource?.type !== "string" || resource.open || isKnownResource(resource.value)) continue;
      const message = `The resource provided ${resource.value} is not recognized. The value is not a valid resource ARN, or the resource is not available in this region.`;
      yield {
        code: "SCHEMA_VALIDATION_FAILED",
        message,
        span: resource,
        at: resource,
        fix: suggestion(resource.value),
      };
    }
  },
};

/** An action that is not among the optimized ones is nearly always there as an SDK integration. */
function suggestion(resource: string): string | null {
  const [, service, action] = /^arn:aws[a-z-]*:states:::([a-z-]+):([a-zA-Z]+)$/.exec(resource) ?? [];
  if (service === undefined || action === undefined || service === "aws-sdk") return null;
  return `Without an optimized integration, use arn:aws:states:::aws-sdk:${service}:${action}.`;
}
