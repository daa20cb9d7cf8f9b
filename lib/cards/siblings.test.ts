import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryOf, namesOf } from "./fixtures/records";
import { spaceSiblings } from "./siblings";

const spaced = (cards: readonly string[], asked: readonly string[] = []) =>
  namesOf(spaceSiblings(cards.map(entryOf), asked.map(entryOf)));

describe("spaceSiblings", () => {
  it("leaves cards without siblings in their order", () => {
    expect(spaced(["a", "b", "c"])).toEqual(["a", "b", "c"]);
  });

  it("puts three cards between two siblings where there are so many", () => {
    expect(spaced(["x/a1", "x/a2", "b", "c", "d", "e"])).toEqual(["a1", "b", "c", "d", "a2", "e"]);
  });

  it("keeps them as far apart as it can where there are fewer", () => {
    expect(spaced(["x/a1", "x/a2", "y/b1", "y/b2"])).toEqual(["a1", "b1", "a2", "b2"]);
    expect(spaced(["x/a1", "x/a2", "b"])).toEqual(["a1", "b", "a2"]);
    expect(spaced(["x/a1", "x/a2"])).toEqual(["a1", "a2"]);
  });

  it("moves a card forward where its siblings stand at the end", () => {
    expect(spaced(["b", "c", "d", "x/a1", "x/a2"])).toEqual(["a2", "b", "c", "d", "a1"]);
  });

  it("keeps away from the siblings asked just before", () => {
    expect(spaced(["x/a2", "b", "c"], ["x/a1"])).toEqual(["b", "c", "a2"]);
  });

  it("takes the same concept in another note for another", () => {
    expect(spaced(["one/x/a", "two/x/b", "c"])).toEqual(["a", "b", "c"]);
  });

  it("gives each card once, and neighbours that are siblings only where it must", () => {
    const path = fc.tuple(fc.constantFrom("w", "x", "y", "z"), fc.nat()).map(([concept, name]) => `${concept}/${name}`);
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 40 }), (paths) => {
        const cards = paths.map(entryOf);
        const result = spaceSiblings(cards);
        expect(new Set(result)).toEqual(new Set(cards));
        expect(result).toHaveLength(cards.length);
        const most = Math.max(0, ...["w", "x", "y", "z"].map((name) => cards.filter((c) => c.concept === name).length));
        const meetings = result.filter((card, place) => card.concept === result[place + 1]?.concept).length;
        if (most <= cards.length / 4 + 1) expect(meetings).toBe(0);
      }),
    );
  });
});
