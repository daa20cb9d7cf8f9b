import type { Rule } from "./rule";

/** Front matter that cannot be read at all; the note is used without it. */
export const frontMatterInvalid: Rule = {
  name: "front-matter-invalid",
  severity: "error",
  check: ({ frontMatter }) => (frontMatter.invalid === null ? [] : [frontMatter.invalid]),
};
