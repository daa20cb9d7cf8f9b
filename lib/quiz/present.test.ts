import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHOICE, ONE_OF_EACH, ORDERING } from "./fixtures/items";
import type { Presentation } from "./model";
import { present } from "./present";

function idsOf(presentation: Presentation): readonly string[] {
  if ("options" in presentation) return presentation.options.map((option) => option.id);
  return "steps" in presentation ? presentation.steps.map((step) => step.id) : [];
}

describe("present", () => {
  it.each(ONE_OF_EACH.map((item) => [item.type, item] as const))("holds nothing of the key of %s", (_, item) => {
    const json = JSON.stringify(present(item, "seed"));
    expect(json).not.toMatch(
      /"(?:correct|rationale|misconception|explanation|hint|answer|accepted|nearMisses|tolerance)":/,
    );
    expect(json).not.toContain(item.explanation);
  });

  it("shows every option once", () => {
    expect(idsOf(present(CHOICE, "seed")).toSorted()).toEqual(["a", "b", "c", "d"]);
  });

  it("shuffles by the seed, and the same seed gives the same order", () => {
    const orders = ["1", "2", "3", "4", "5", "6"].map((seed) => idsOf(present(CHOICE, seed)).join());
    expect(new Set(orders).size).toBeGreaterThan(1);
    expect(idsOf(present(CHOICE, "1")).join()).toBe(orders[0]);
  });

  it("puts the key in every place about equally often", () => {
    const places = Array.from({ length: 1000 }, (_, seed) => idsOf(present(CHOICE, String(seed))).indexOf("a"));
    for (const place of [0, 1, 2, 3]) {
      const share = places.filter((each) => each === place).length / places.length;
      expect(share).toBeGreaterThan(0.2);
      expect(share).toBeLessThan(0.3);
    }
  });

  it("keeps the order of ordered options", () => {
    const ordered = { ...CHOICE, ordered: true };
    expect(["1", "2", "3"].map((seed) => idsOf(present(ordered, seed)).join())).toEqual(Array(3).fill("a,b,c,d"));
  });

  it("never shows steps in the right order", () => {
    const right = ORDERING.steps.map((step) => step.id).join();
    fc.assert(fc.property(fc.string(), (seed) => idsOf(present(ORDERING, seed)).join() !== right));
  });
});
