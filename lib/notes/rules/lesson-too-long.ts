import { wordsReadIn } from "../reading-time";
import { wordCount } from "../word-count";
import type { Rule } from "./rule";

/** Longer than anybody reads at one go. */
const LONGEST_LESSON = 12;

/** A note that takes more than {@link LONGEST_LESSON} minutes to read. */
export const lessonTooLong: Rule = {
  name: "lesson-too-long",
  severity: "warning",
  check({ note, source }) {
    const words = wordCount(note);
    const most = wordsReadIn(LONGEST_LESSON);
    if (words <= most) return [];
    const message = `The lesson takes more than ${LONGEST_LESSON} minutes to read: ${words} words, where ${most} would be the most.`;
    return [{ position: source.line(1), message, fix: "Split it into several notes." }];
  },
};
