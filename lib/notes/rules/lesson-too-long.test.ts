import { expect, it } from "vitest";
import { lessonTooLong } from "./lesson-too-long";
import { findingsOf } from "./rule-tester";

const words = (count: number): string => `# Title\n\n${"word ".repeat(count - 1)}`;

it("names a lesson of more than twelve minutes", () => {
  expect(findingsOf(lessonTooLong, words(2161))).toEqual([
    "1:1 The lesson takes more than 12 minutes to read: 2161 words, where 2160 would be the most.",
  ]);
});

it("accepts twelve minutes, and code of any length", () => {
  expect(findingsOf(lessonTooLong, `${words(2160)}\n\n\`\`\`json\n${"1 ".repeat(5000)}\n\`\`\`\n`)).toEqual([]);
});
