import { expect, it } from "vitest";
import { headingDuplicateId } from "./heading-duplicate-id";
import { findingsOf } from "./rule-tester";

it("names the second heading with the same anchor", () => {
  expect(findingsOf(headingDuplicateId, "# A\n\n## Limits\n\nx\n\n## limits\n")).toEqual([
    "7:4 There is an earlier heading with the anchor `#limits`; this one is reached by `#limits-1`.",
  ]);
});

it("leaves the title above text without a heading alone", () => {
  expect(findingsOf(headingDuplicateId, "---\ntitle: Note\n---\nx\n\n## Note\n")).toEqual([]);
});
