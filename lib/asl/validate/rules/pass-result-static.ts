import type { Finding } from "../finding";
import { looksLikePath } from "../looks-like-path";
import { fieldValue, nodesIn } from "../source-node";
import type { Rule } from "./rule";

/** API reference, PASS_RESULT_IS_STATIC: Result is no template, paths in it are not looked up. */
export const passResultStatic: Rule = {
  name: "pass-result-static",
  severity: "WARNING",
  *check({ states }): Generator<Finding> {
    for (const { node, type, language } of states) {
      const result = type === "Pass" && language === "JSONPath" ? fieldValue(node, "Result") : undefined;
      if (result === undefined) continue;
      for (const value of nodesIn(result)) {
        if (!looksLikePath(value)) continue;
        const message = "The Result of a Pass state is static, paths in it are not evaluated";
        yield { code: "PASS_RESULT_IS_STATIC", message, span: value, at: value, fix: "Use Parameters." };
      }
    }
  },
};
