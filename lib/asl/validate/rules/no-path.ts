import type { Finding } from "../finding";
import { looksLikePath } from "../looks-like-path";
import type { Rule } from "./rule";

/** API reference, NO_PATH: the value looks like a path, but the field's name doesn't end in `Path`. */
export const noPath: Rule = {
  name: "no-path",
  severity: "WARNING",
  *check({ fields }): Generator<Finding> {
    for (const { field, shape, object } of fields) {
      if (shape.value.kind !== "text" || object.language !== "JSONPath" || !looksLikePath(field.value)) continue;
      const path = `${field.name}Path`;
      if (!object.shape.fields.has(path)) continue;
      const message = `The value of '${field.name}' looks like a path, but the field name does not end with 'Path'`;
      yield { code: "NO_PATH", message, span: field.value, at: field.value, fix: `Use "${path}".` };
    }
  },
};
