import { LONGEST_NOTE } from "../markdown";
import type { Rule } from "./rule";

/** A file of more characters than are read. */
export const noteTooLong: Rule = {
  name: "note-too-long",
  severity: "error",
  check: ({ source }) =>
    source.text.length <= LONGEST_NOTE
      ? []
      : [
          {
            position: source.between(LONGEST_NOTE, LONGEST_NOTE),
            message: `The note has more than ${LONGEST_NOTE.toLocaleString("en-US")} characters; the rest is not read.`,
            fix: "Split it into several notes.",
          },
        ],
};
