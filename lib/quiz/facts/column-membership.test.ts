import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createFactReader } from "./fixtures/fact-reader";

const { factsOf } = createFactReader(parseNote);

const HEAD = ["| State | Retry |", "|---|---|"];

describe("columnMemberships", () => {
  it("divides the rows by a column of yes and no", () => {
    const [fact] = factsOf("membership", ...HEAD, "| Task | yes |", "| Map | ✓ |", "| Wait | no |", "| Pass | - |");
    expect(fact?.set).toBe("states with Retry");
    expect(fact?.members.map(({ text, source }) => [text, source.line])).toEqual([
      ["Task", 3],
      ["Map", 4],
    ]);
    expect(fact?.nonMembers).toEqual(["Wait", "Pass"]);
  });

  it("needs two rows on each side, and an answer in every row", () => {
    expect(factsOf("membership", ...HEAD, "| Task | yes |", "| Map | yes |", "| Wait | no |")).toEqual([]);
    const open = ["| Task | yes |", "| Map | yes |", "| Wait | no |", "| Pass | no |", "| Fail | perhaps |"];
    expect(factsOf("membership", ...HEAD, ...open)).toEqual([]);
  });
});
