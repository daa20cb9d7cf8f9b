import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createFactReader } from "./fixtures/fact-reader";

const { factsOf } = createFactReader(parseNote);

function read(...lines: readonly string[]) {
  return factsOf("limit", ...lines).map(({ subject, qualifier, value, unit }) => [subject, qualifier, value, unit]);
}

describe("itemLimits", () => {
  it("reads a term with nothing but an amount", () => {
    expect(read("- **History of a Standard execution**: at most 25,000 events")).toEqual([
      ["History of a Standard execution", "maximum", 25_000, "event"],
    ]);
    expect(read("- Timeout: 29 seconds by default")).toEqual([["Timeout", "default", 29, "second"]]);
    expect(read("- Length of a key - at least 20 characters")).toEqual([
      ["Length of a key", "minimum", 20, "character"],
    ]);
  });

  it("keeps statement and line", () => {
    const [fact] = factsOf("limit", "# Limits", "", "- **Payload**: at most 256 KiB");
    expect(fact).toMatchObject({ statement: "Payload: at most 256 KiB", source: { line: 3, endLine: 3 } });
  });

  it("reads both ends of a range, but not a lower end of zero", () => {
    expect(read("- Memory: 128 MB to 10,240 MB")).toEqual([
      ["Memory", "minimum", 128, "MB"],
      ["Memory", "maximum", 10_240, "MB"],
    ]);
    expect(read("- Lifetime: 0 to 3,600 seconds")).toEqual([["Lifetime", "maximum", 3600, "second"]]);
  });

  it("reads an upper bound in one clause of a definition", () => {
    expect(read("- express: short jobs of high volume; runs up to five minutes")).toEqual([
      ["express", "maximum", 5, "minute"],
    ]);
  });

  it("names the thing above a nested limit, unless it only gathers limits", () => {
    expect(read("- Lambda", "  - Timeout: 15 minutes")).toEqual([["Timeout, Lambda", "exact", 15, "minute"]]);
    expect(read("- Limits:", "  - Timeout: 15 minutes")).toEqual([["Timeout", "exact", 15, "minute"]]);
  });

  it.each([
    "- 429: 5 seconds",
    "- Note: 5 minutes",
    "- If the queue is full: 30 seconds",
    "- Max: 5 layers",
    "- Default limit: 5 networks",
    "- Time to create: about 4 minutes",
    "- Meeting: 10:30",
    "- Version: 1.2.3",
    "- Size: 5 MB or 10 MB",
    "- [ ] Timeout: 5 minutes",
    "<!-- skip -->\n- Timeout: 5 minutes",
  ])("makes no limit of %j", (line) => {
    expect(read(line)).toEqual([]);
  });
});
