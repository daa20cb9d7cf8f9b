import type { Finding } from "../finding";
import { fieldValue } from "../source-node";
import type { Rule } from "./rule";

/** Developer guide, "Map state": at most 40 characters, and none of these: blanks, wildcards, brackets, special and control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
const FORM = /^[^\s?*<>{}[\]"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]{1,40}$/;

export const labelName: Rule = {
  name: "label-name",
  severity: "ERROR",
  *check({ states }): Generator<Finding> {
    const seen = new Set<string>();
    for (const { node, type } of states) {
      const label = type === "Map" ? fieldValue(node, "Label") : undefined;
      if (label?.type !== "string" || label.open) continue;
      if (!FORM.test(label.value)) {
        const fix = "Use up to 40 letters, digits, hyphens and underscores.";
        yield { code: "INVALID_LABEL_NAME", message: "Invalid Label name", span: label, at: label, fix };
      } else if (seen.has(label.value))
        yield { code: "DUPLICATE_LABEL_NAME", message: `Duplicate Label name: ${label.value}`, span: label, at: label };
      seen.add(label.value);
    }
  },
};
