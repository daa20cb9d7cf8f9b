import type { Rule } from "./rule";

/** A field of the front matter with a value of the wrong kind, or with a name that is nearly one of ours. */
export const frontMatterField: Rule = {
  name: "front-matter-field",
  severity: "warning",
  check: ({ frontMatter }) => frontMatter.fieldProblems,
};
