import { onlyComments } from "../comment";
import { positionOf } from "../context";
import type { Finding } from "../finding";
import { kindOfTag } from "../html-elements";
import { nodesOf } from "../markdown-nodes";
import { tagNames } from "../tags";
import type { Rule } from "./rule";

/** HTML that is taken out when the note is shown. */
export const htmlRemoved: Rule = {
  name: "html-removed",
  severity: "warning",
  *check({ root, source }): Generator<Finding> {
    for (const node of nodesOf(root, "html")) {
      if (onlyComments(node.value) !== null || node.value.startsWith("</")) continue;
      const parts = [...elements(node.value), ...attributes(node.value)];
      if (parts.length === 0) continue;
      yield {
        position: positionOf(node, source.between(0, 0)),
        message: `The page leaves out ${parts.join(", ")}.`,
        fix: "Write it in Markdown, or remove it.",
      };
    }
  },
};

function elements(html: string): readonly string[] {
  return tagNames(html)
    .filter((name) => name !== "img" && kindOfTag(name) === "removed")
    .map((name) => `\`<${name}>\``);
}

function attributes(html: string): readonly string[] {
  const names = Array.from(
    html.matchAll(/<[A-Za-z][^<>]{0,500}?\s(on[a-z]{1,30}|style)\s*=/gi),
    ([, name = ""]) => name,
  );
  return [...new Set(names)].map((name) => `the attribute \`${name.toLowerCase()}\``);
}
