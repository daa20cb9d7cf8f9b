import { positionOf } from "../context";
import { isEmptyHeading } from "../heading";
import { nodesOf } from "../markdown-nodes";
import type { Rule } from "./rule";

/** A heading without words; what stands under it counts to the heading above. */
export const headingEmpty: Rule = {
  name: "heading-empty",
  severity: "warning",
  check: ({ root, source }) =>
    nodesOf(root, "heading")
      .filter(isEmptyHeading)
      .map((heading) => ({
        position: positionOf(heading, source.between(0, 0)),
        message: "The heading has no words.",
        fix: "Write what the section is about, or remove the heading.",
      })),
};
