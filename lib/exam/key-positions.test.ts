import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "@/lib/util";
import { madeUpItem } from "./fixtures/made-up";
import { type ChoiceItem, keyPositions, longestRun, optionsWithKeyAt } from "./key-positions";

function choice(id: string, ordered = false): ChoiceItem {
  const item = madeUpItem({ id, ordered });
  if (item.type !== "multiple-choice") throw new Error("made another type");
  return item;
}

describe("keyPositions", () => {
  it("spreads keys evenly, with no run of more than four", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), fc.string(), (count, seed) => {
        const items = Array.from({ length: count }, (_, at) => choice(`i${at}`));
        const positions = keyPositions(items, createRandom(seed));
        const counts = [0, 1, 2, 3].map((place) => positions.filter((each) => each === place).length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        expect(longestRun(positions)).toBeLessThanOrEqual(4);
      }),
    );
  });

  it("spreads the keys of items with four options evenly beside items with three", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), fc.string(), (short, seed) => {
        const items = short.map((each, at) => {
          const item = choice(`i${at}`);
          return each ? { ...item, options: item.options.slice(0, 3) } : item;
        });
        const positions = keyPositions(items, createRandom(seed));
        const ofFour = positions.filter((_, at) => items[at]?.options.length === 4);
        const counts = [0, 1, 2, 3].map((place) => ofFour.filter((each) => each === place).length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
        expect(longestRun(positions)).toBeLessThanOrEqual(4);
      }),
    );
  });

  it("makes up for ordered options, which stay as they are", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), fc.string(), (ordered, seed) => {
        const items = ordered.map((each, at) => choice(`i${at}`, each));
        const positions = keyPositions(items, createRandom(seed));
        items.forEach((item, at) => {
          if (item.ordered) expect(positions[at]).toBe(item.options.findIndex(({ correct }) => correct));
        });
      }),
    );
  });
});

describe("optionsWithKeyAt", () => {
  it("puts the key at its place and every other option somewhere", () => {
    const item = choice("one");
    for (const place of [0, 1, 2, 3]) {
      const shown = optionsWithKeyAt(item, place, createRandom("seed"));
      expect(shown[place]).toBe(item.options.find(({ correct }) => correct)?.id);
      expect(shown.toSorted()).toEqual(item.options.map(({ id }) => id).toSorted());
    }
  });
});

describe("longestRun", () => {
  it("counts equal neighbours", () => {
    expect(longestRun([])).toBe(0);
    expect(longestRun([1, 1, 2, 2, 2, 1])).toBe(3);
  });
});
