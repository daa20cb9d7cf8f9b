import { expect, it } from "vitest";
import { findingsOf } from "./rule-tester";
import { setextAccidental } from "./setext-accidental";

const message = "A line of dashes directly under text makes a heading of it; it is read as a paragraph here.";

it("names a sentence or several lines directly above dashes", () => {
  expect(findingsOf(setextAccidental, "The integration times out.\n---\n\ntext")).toEqual([`1:1 ${message}`]);
  expect(findingsOf(setextAccidental, "# A\n\none line\nanother line\n---\n")).toEqual([`3:1 ${message}`]);
});

it("accepts a short heading with a line under it", () => {
  expect(findingsOf(setextAccidental, "Endpoint types\n---\n\ntext\n\nStages\n===\n")).toEqual([]);
});
