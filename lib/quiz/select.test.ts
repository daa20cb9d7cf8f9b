import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ONE_OF_EACH } from "./fixtures/items";
import type { FactId, Item, ItemId } from "./model";
import { type ItemHistory, matchingItems, type Selection, selectItems } from "./select";

/** Every type several times, each with a fact of its own. */
const ITEMS: readonly Item[] = Array.from({ length: 8 }, (_, round) =>
  ONE_OF_EACH.map((item) => ({
    ...item,
    id: `${item.type} ${round}` as ItemId,
    factIds: [`fact ${item.type} ${round}` as FactId],
    topic: round % 2 === 0 ? "even" : "odd",
  })),
).flat();

const ALL: Selection = { topics: [], types: [], levels: [], source: "all", count: 10, seed: "seed" };
const nothingKnown = () => undefined;
const history = (known: Readonly<Record<string, Partial<ItemHistory>>>) => (id: ItemId) =>
  id in known ? { answers: 1, right: 1, missedLast: false, flagged: false, ...known[id] } : undefined;

describe("matchingItems", () => {
  it("restricts by topic, type and level", () => {
    const found = matchingItems(ITEMS, { ...ALL, topics: ["odd"], types: ["cloze"] }, nothingKnown);
    expect(found.map(({ id }) => id)).toEqual(["cloze 1", "cloze 3", "cloze 5", "cloze 7"]);
    const level = ITEMS[0]?.level ?? "recall";
    expect(matchingItems(ITEMS, { ...ALL, levels: [level] }, nothingKnown).every((item) => item.level === level)).toBe(
      true,
    );
  });

  it("finds what was missed, flagged or never seen", () => {
    const known = history({ "cloze 0": { missedLast: true }, "cloze 1": { flagged: true }, "numeric 2": {} });
    const ids = (source: Selection["source"]) => matchingItems(ITEMS, { ...ALL, source }, known).map(({ id }) => id);
    expect(ids("missed")).toEqual(["cloze 0"]);
    expect(ids("flagged")).toEqual(["cloze 1"]);
    expect(ids("unseen")).toHaveLength(ITEMS.length - 3);
  });
});

describe("selectItems", () => {
  it("mixes all types into a short quiz", () => {
    const types = new Set(selectItems(ITEMS, ALL, nothingKnown).map(({ type }) => type));
    expect(types.size).toBe(6);
  });

  it("mixes all types even where most items share a fact with another type", () => {
    const shared = ITEMS.map((item) => ({
      ...item,
      factIds: [...item.factIds, ...(item.id.endsWith(" 0") ? [] : ["common" as FactId])],
    }));
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const chosen = selectItems(shared, { ...ALL, count: 6, seed }, nothingKnown);
        expect(new Set(chosen.map(({ type }) => type)).size).toBe(6);
      }),
    );
  });

  it("asks no fact twice while there are others", () => {
    const shared = ITEMS.map((item, index) => ({ ...item, factIds: [`fact ${index % 12}` as FactId] }));
    const chosen = selectItems(shared, { ...ALL, count: 12 }, nothingKnown);
    expect(new Set(chosen.flatMap(({ factIds }) => factIds)).size).toBe(12);
    expect(selectItems(shared, { ...ALL, count: 20 }, nothingKnown)).toHaveLength(20);
  });

  it("begins with the weakest", () => {
    const known = history({ "cloze 3": { answers: 4, right: 0 }, "numeric 1": { answers: 4, right: 4 } });
    const chosen = selectItems(ITEMS, { ...ALL, source: "weakest", count: 60 }, known).map(({ id }) => id);
    expect(chosen.indexOf("cloze 3" as ItemId)).toBeLessThan(6);
    expect(chosen.indexOf("numeric 1" as ItemId)).toBeGreaterThan(40);
  });

  it("draws the same quiz from the same seed and never an item twice", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 60 }), (seed, count) => {
        const selection = { ...ALL, seed, count };
        const chosen = selectItems(ITEMS, selection, nothingKnown);
        expect(chosen).toEqual(selectItems(ITEMS, selection, nothingKnown));
        expect(new Set(chosen.map(({ id }) => id)).size).toBe(Math.min(count, ITEMS.length));
      }),
    );
  });
});
