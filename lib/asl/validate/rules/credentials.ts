import type { Finding } from "../finding";
import { fieldValue } from "../source-node";
import type { Rule } from "./rule";

/** Developer guide, "Task state": Credentials names the role to take on, and nothing else. */
export const credentials: Rule = {
  name: "credentials",
  severity: "ERROR",
  *check({ states }): Generator<Finding> {
    for (const { node, type, language } of states) {
      const value = type === "Task" ? fieldValue(node, "Credentials") : undefined;
      if (value?.type !== "object") continue;
      const allowed = language === "JSONPath" ? ["RoleArn", "RoleArn.$"] : ["RoleArn"];
      const found = { code: "SCHEMA_VALIDATION_FAILED", at: value } as const;
      if (!allowed.some((name) => value.fields.has(name)))
        yield { ...found, message: "These fields are required: [RoleArn]", span: value };
      for (const { name, key } of value.fields.values())
        if (!allowed.includes(name)) yield { ...found, message: `Field '${name}' is not supported`, span: key };
    }
  },
};
