import { slug } from "github-slugger";
import type { Finding } from "../finding";
import { isPreamble } from "../is-preamble";
import type { Rule } from "./rule";

/** Two headings with the same words: links to the second one need its number, which changes when the first goes. */
export const headingDuplicateId: Rule = {
  name: "heading-duplicate-id",
  severity: "warning",
  *check({ note }): Generator<Finding> {
    const seen = new Set<string>();
    for (const { id, title } of note.sections.filter((section) => !isPreamble(section))) {
      const anchor = slug(title.text);
      if (anchor === "") continue;
      if (seen.has(anchor)) {
        const message = `There is an earlier heading with the anchor \`#${anchor}\`; this one is reached by \`#${id}\`.`;
        yield { position: title.position, message, fix: "Give the heading words of its own." };
      }
      seen.add(anchor);
    }
  },
};
