import { expect, it } from "vitest";
import { noteTooLong } from "./note-too-long";
import { findingsOf } from "./rule-tester";

it("names the place from which on a note is not read", () => {
  expect(findingsOf(noteTooLong, `text\n\n<pre>${"x".repeat(500_000)}`)).toEqual([
    "3:499995 The note has more than 500,000 characters; the rest is not read.",
  ]);
});

it("accepts other notes", () => {
  expect(findingsOf(noteTooLong, "text")).toEqual([]);
});
