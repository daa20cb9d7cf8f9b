import { expect, it } from "vitest";
import { parseNote } from "./parse";
import { readingMinutes } from "./reading-time";

const minutesFor = (words: number): number =>
  readingMinutes(parseNote(`# Title\n\n${"word ".repeat(words - 1)}`, "topic/note.md"));

it("counts 180 words a minute and rounds to the nearest", () => {
  expect([269, 271, 1800].map(minutesFor)).toEqual([1, 2, 10]);
});

it("gives the shortest note a minute", () => {
  expect(minutesFor(2)).toBe(1);
});
