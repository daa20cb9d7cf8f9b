import { positionOf } from "../context";
import type { Finding } from "../finding";
import { nodesOf } from "../markdown-nodes";
import type { Rule } from "./rule";

/** A link to something else than a page, a mail address or a place in the notes; it is shown as plain words. */
export const linkUnsafe: Rule = {
  name: "link-unsafe",
  severity: "warning",
  *check({ root, source }): Generator<Finding> {
    for (const node of [...nodesOf(root, "link"), ...nodesOf(root, "definition")]) {
      const scheme = unsafeScheme(node.url);
      if (scheme === null) continue;
      yield {
        position: positionOf(node, source.between(0, 0)),
        message: `A link that begins with \`${scheme}\` is not followed.`,
        fix: "Link to a web page (`https:`) or to another note.",
      };
    }
  },
};

function unsafeScheme(url: string): string | null {
  // Browsers skip white space and control characters in a scheme.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\s\p{Cc}]/gu, "").slice(0, 60))?.[0];
  return scheme === undefined || /^(?:https?|mailto):$/i.test(scheme) ? null : scheme.toLowerCase();
}
