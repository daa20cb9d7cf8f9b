import { parseJson, same, subset } from "../json";
import type { Check } from "./check";

/** The output of a mapping template, and what it overrode. */
export const TEMPLATE_CHECKS: Readonly<Record<string, Check>> = {
  output: (expected, { template }) => same("output", expected, template?.output),
  outputJson: (expected, { template }) => {
    const output = template?.output ?? "";
    return same("outputJson", expected, parseJson(output) ?? output);
  },
  overrides: (expected, { template }) => subset("overrides", expected, template?.overrides),
};
