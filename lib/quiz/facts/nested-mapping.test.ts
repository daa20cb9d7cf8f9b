import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createFactReader } from "./fixtures/fact-reader";

const { factsOf } = createFactReader(parseNote);

const LIST = [
  "- Standard",
  "  - Pricing: per state transition",
  "  - Longest run: 1 year",
  "- Express:",
  "  - Pricing: per request and duration",
  "  - Longest run: 5 minutes",
];

describe("nestedMappings", () => {
  it("reads names that several items share as attributes of these items", () => {
    expect(factsOf("mapping", ...LIST).map(({ subject, attribute, value }) => [subject, attribute, value])).toEqual([
      ["Standard", "Pricing", "per state transition"],
      ["Standard", "Longest run", "1 year"],
      ["Express", "Pricing", "per request and duration"],
      ["Express", "Longest run", "5 minutes"],
    ]);
  });

  it("points at the nested line", () => {
    expect(factsOf("mapping", ...LIST)[3]?.source).toMatchObject({ line: 6, endLine: 6 });
  });

  it("keeps shared attributes from becoming terms of their own", () => {
    expect(factsOf("definition", ...LIST)).toEqual([]);
  });

  it("leaves names under a single item to the definitions", () => {
    const list = ["- Endpoint types", "  - Regional: clients in the same Region", "  - Private: only within a network"];
    expect(factsOf("mapping", ...list)).toEqual([]);
    expect(factsOf("definition", ...list).map(({ term }) => term)).toEqual(["Regional", "Private"]);
  });
});
