import type { Finding } from "../finding";
import { fieldValue } from "../source-node";
import type { Rule } from "./rule";

const RESOURCE = /^arn:aws[a-z-]*:states:::s3:putObject$/;

/** Developer guide, "ResultWriter": results go to Amazon S3. */
export const resultWriter: Rule = {
  name: "result-writer",
  severity: "ERROR",
  *check({ states }): Generator<Finding> {
    for (const { node, type } of states) {
      const writer = type === "Map" ? fieldValue(node, "ResultWriter") : undefined;
      const resource = writer?.type === "object" ? fieldValue(writer, "Resource") : undefined;
      if (resource?.type !== "string" || resource.open || RESOURCE.test(resource.value)) continue;
      const message = `The resource provided ${resource.value} is not recognized. The value is not a valid resource ARN, or the resource is not available in this region.`;
      const fix = "Write to arn:aws:states:::s3:putObject.";
      yield { code: "SCHEMA_VALIDATION_FAILED", message, span: resource, at: resource, fix };
    }
  },
};
