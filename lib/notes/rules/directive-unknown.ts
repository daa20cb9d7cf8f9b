import { closestName } from "@/lib/util";
import { DIRECTIVE_NAMES, isBare, readComments } from "../directive";
import type { Finding } from "../finding";
import { nodesOf } from "../markdown-nodes";
import type { Rule } from "./rule";

/** A comment whose first word is nearly a directive. Other comments are the author's own. */
export const directiveUnknown: Rule = {
  name: "directive-unknown",
  severity: "warning",
  *check({ root, source }): Generator<Finding> {
    for (const node of nodesOf(root, "html")) {
      for (const { name, position } of readComments(node, source) ?? []) {
        const meant = closestName(name, DIRECTIVE_NAMES);
        if (meant === null) continue;
        const message = `There is no directive \`${name}\`; did you mean \`${meant}\`?`;
        yield { position, message, fix: `Write \`<!-- ${meant}${isBare(meant) ? "" : ": …"} -->\`.` };
      }
    }
  },
};
