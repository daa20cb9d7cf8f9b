import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createFactReader } from "./fixtures/fact-reader";

const { factsOf } = createFactReader(parseNote);

describe("tableLimits", () => {
  it("names column and row of a cell with one amount", () => {
    const facts = factsOf(
      "limit",
      "| Type | Longest run |",
      "|---|---|",
      "| Standard | 1 year |",
      "| Express | 5 minutes |",
    );
    expect(facts.map(({ subject, value, unit }) => [subject, value, unit])).toEqual([
      ["Longest run, Standard", 1, "year"],
      ["Longest run, Express", 5, "minute"],
    ]);
    expect(facts[1]?.source).toMatchObject({ line: 4, endLine: 4, text: "| Express | 5 minutes |" });
  });

  it("reads a range as two limits", () => {
    const facts = factsOf("limit", "| Thing | Size |", "|---|---|", "| Cache | 1 GB to 237 GB |");
    expect(facts.map(({ qualifier, value }) => [qualifier, value])).toEqual([
      ["minimum", 1],
      ["maximum", 237],
    ]);
  });

  it.each(["429", "-", "about 5 minutes", "5 minutes if idle", "1 or 2 days", "Lambda"])(
    "makes no limit of a cell with %j",
    (cell) => {
      expect(factsOf("limit", "| Thing | Value |", "|---|---|", `| Cache | ${cell} |`)).toEqual([]);
    },
  );

  it("leaves out contrast tables and numbered rows", () => {
    expect(factsOf("limit", "| Feature | A | B |", "|---|---|---|", "| Size | 1 MB | 2 MB |")).toEqual([]);
    expect(factsOf("limit", "| # | Size |", "|---|---|", "| 1 | 1 MB |")).toEqual([]);
  });
});
