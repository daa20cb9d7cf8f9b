import { expect, it } from "vitest";
import { checkIds } from "./check-ids";
import { parseNote } from "./parse";

it("names the second file with the same address", () => {
  const notes = ["a/S3.md", "a/s3.md", "a/s3_.md"].map((file) => parseNote("", file));
  expect(checkIds(notes)).toMatchObject([{ file: "a/s3.md", rule: "note-duplicate-id", severity: "error" }]);
});
