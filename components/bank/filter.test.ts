import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { buildItemBank } from "@/lib/quiz/bank";
import { filterItems, NO_FILTER } from "./filter";
import { tellFact } from "./tell-fact";

const NOTE = `# Types

| Workflow type | Longest run | Price unit |
| --- | --- | --- |
| Standard | 1 year | transition |
| Express | 5 minutes | duration |
| Nested | 9 days | child run |
| Local | 2 hours | nothing paid |
`;
const { items, facts } = buildItemBank([parseNote(NOTE, "a/types.md")], { seed: "s" });

describe("filterItems", () => {
  it("gives all items while nothing is asked for", () => {
    expect(filterItems(items, NO_FILTER)).toEqual(items);
    expect(items.length).toBeGreaterThan(4);
  });

  it("keeps what fits every point", () => {
    const matching = filterItems(items, { ...NO_FILTER, type: "matching" });
    expect(matching.length).toBeGreaterThan(0);
    expect(matching.every(({ type }) => type === "matching")).toBe(true);
    expect(filterItems(items, { ...NO_FILTER, type: "matching", level: "analyse" })).toEqual([]);
  });

  it("finds words of stem and options in any order and case", () => {
    const found = filterItems(items, { ...NO_FILTER, words: "RUN  longest" });
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(items.length);
    expect(filterItems(items, { ...NO_FILTER, words: "zebra" })).toEqual([]);
  });

  it("finds one item by its id", () => {
    const [first] = items;
    expect(filterItems(items, { ...NO_FILTER, item: first?.id ?? null })).toEqual([first]);
  });
});

it("tells a fact in one line with its place", () => {
  expect(facts.map(tellFact)).toContainEqual(
    expect.objectContaining({ kind: "mapping", text: "Standard · Longest run: 1 year", line: 5 }),
  );
});
