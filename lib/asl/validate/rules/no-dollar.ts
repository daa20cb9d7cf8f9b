import type { Finding } from "../finding";
import { looksLikePath } from "../looks-like-path";
import { nodesIn } from "../source-node";
import type { Rule } from "./rule";

/** API reference, NO_DOLLAR: a template's value looks like a path or an intrinsic function, but its key doesn't end in `.$`. */
export const noDollar: Rule = {
  name: "no-dollar",
  severity: "WARNING",
  *check({ fields }): Generator<Finding> {
    for (const { field, shape, object } of fields) {
      if (shape.value.kind !== "template" || object.language !== "JSONPath") continue;
      for (const node of nodesIn(field.value)) {
        if (!looksLikePath(node) || typeof node.step !== "string" || node.step.endsWith(".$")) continue;
        const message = `No .$ on the field '${node.step}', whose value appears to be a JSONPath or intrinsic function`;
        yield { code: "NO_DOLLAR", message, span: node, at: node, fix: `Name it "${node.step}.$".` };
      }
    }
  },
};
