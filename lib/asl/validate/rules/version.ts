import type { Finding } from "../finding";
import { fieldValue } from "../source-node";
import type { Rule } from "./rule";

/** States Language, "Top-level fields": the only version there is. */
const VERSION = "1.0";

export const version: Rule = {
  name: "version",
  severity: "ERROR",
  *check({ root }): Generator<Finding> {
    const value = fieldValue(root, "Version");
    if (value?.type !== "string" || value.open || value.value === VERSION) return;
    yield { code: "SCHEMA_VALIDATION_FAILED", message: `Value must be one of: [${VERSION}]`, span: value, at: value };
  },
};
