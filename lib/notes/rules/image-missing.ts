import { imagesOf, isRemote } from "../links";
import type { Rule } from "./rule";

/** A picture beside the note: only text is taken from notes, so its alternative text is shown. */
export const imageMissing: Rule = {
  name: "image-missing",
  severity: "warning",
  check: ({ note }) =>
    imagesOf(note)
      .filter(({ url }) => !isRemote(url))
      .map(({ url, position }) => ({
        position,
        message: `The picture \`${url.slice(0, 100)}\` is not shown, only its alternative text.`,
        fix: "Say in the alternative text, or in the note, what the picture shows.",
      })),
};
