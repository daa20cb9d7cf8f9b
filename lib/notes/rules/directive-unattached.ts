import type { Nodes, Parents } from "mdast";
import { asDirective, type DirectiveComment, readComments } from "../directive";
import { isAccidentalSetext } from "../heading";
import { parentsOf } from "../markdown-nodes";
import type { Rule, RuleInput } from "./rule";

/** A directive with no block under it. */
export const directiveUnattached: Rule = {
  name: "directive-unattached",
  severity: "warning",
  check: (input) =>
    parentsOf(input.root)
      .flatMap((parent) => unattached(parent, input))
      .map(({ name, position }) => ({
        position,
        message: `The directive \`${name}\` stands above no block, so it does nothing.`,
        fix: "Put it directly above the table, list or paragraph that it is for.",
      })),
};

function unattached(parent: Parents, { source }: RuleInput): readonly DirectiveComment[] {
  let waiting: DirectiveComment[] = [];
  const lost: DirectiveComment[] = [];
  for (const node of parent.children) {
    const comments = node.type === "html" ? readComments(node, source) : null;
    if (comments !== null) waiting.push(...comments.filter((comment) => asDirective(comment) !== null));
    else if (node.type !== "definition") {
      if (isHeading(node, source)) lost.push(...waiting);
      waiting = [];
    }
  }
  return [...lost, ...waiting];
}

function isHeading(node: Nodes, source: RuleInput["source"]): boolean {
  return node.type === "heading" && !isAccidentalSetext(node, source);
}
