import type { Finding } from "../finding";
import { nodesIn } from "../source-node";
import type { Rule } from "./rule";

/** States Language, "Payload Template": two keys must not be the same once `.$` is taken off. */
export const templateDuplicate: Rule = {
  name: "template-duplicate",
  severity: "ERROR",
  *check({ fields }): Generator<Finding> {
    for (const { field, shape, object } of fields) {
      if (shape.value.kind !== "template" || object.language !== "JSONPath") continue;
      for (const node of nodesIn(field.value)) {
        if (node.type !== "object") continue;
        for (const { name, key } of node.fields.values()) {
          const plain = name.slice(0, -2);
          if (!name.endsWith(".$") || !node.fields.has(plain)) continue;
          const message = `Duplicate field '${plain}', once with a path and once without`;
          yield { code: "SCHEMA_VALIDATION_FAILED", message, span: key, at: node, fix: "Keep one of them." };
        }
      }
    }
  },
};
