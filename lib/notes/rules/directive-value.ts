import { DIRECTIVE_NAMES, type DirectiveComment, hasValue, readComments } from "../directive";
import type { Finding } from "../finding";
import { nodesOf } from "../markdown-nodes";
import type { Rule } from "./rule";

/** A directive without the value it needs, or with one that it does not know. */
export const directiveValue: Rule = {
  name: "directive-value",
  severity: "warning",
  *check({ root, source }): Generator<Finding> {
    for (const node of nodesOf(root, "html")) {
      for (const comment of readComments(node, source) ?? []) {
        const fix = fixOf(comment);
        const message = `The directive \`${comment.name}\` cannot be used as it stands.`;
        if (fix !== null) yield { position: comment.position, message, fix };
      }
    }
  },
};

function fixOf({ name, value }: DirectiveComment): string | null {
  const known = DIRECTIVE_NAMES.find((other) => other === name.toLowerCase());
  if (known === undefined || hasValue(known, value)) return null;
  const isLevel = known === "level";
  return isLevel
    ? "Write `<!-- level: recall -->`, `apply` or `analyse`."
    : "Write the question behind a colon: `<!-- ask: … -->`.";
}
