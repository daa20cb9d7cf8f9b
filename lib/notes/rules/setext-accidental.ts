import { positionOf } from "../context";
import { isAccidentalSetext } from "../heading";
import { nodesOf } from "../markdown-nodes";
import type { Rule } from "./rule";

/** Text directly above `---`: Markdown makes a heading of it, the author meant a paragraph and a divider. */
export const setextAccidental: Rule = {
  name: "setext-accidental",
  severity: "warning",
  check: ({ root, source }) =>
    nodesOf(root, "heading")
      .filter((heading) => isAccidentalSetext(heading, source))
      .map((heading) => ({
        position: positionOf(heading, source.between(0, 0)),
        message: "A line of dashes directly under text makes a heading of it; it is read as a paragraph here.",
        fix: "Put a blank line between the text and the line under it.",
      })),
};
