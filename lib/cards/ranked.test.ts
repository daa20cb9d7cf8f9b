import fc from "fast-check";
import { expect, it } from "vitest";
import { entryOf, namesOf } from "./fixtures/records";
import { inOrder } from "./ranked";

it("gives the first cards of the whole order, equal ones as they were added", () => {
  const ranks = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 60 });
  fc.assert(
    fc.property(ranks, fc.nat(70), (list, most) => {
      const cards = list.map((_, place) => entryOf(`card ${place}`));
      const sorted = list.map((rank, place) => ({ rank, place })).sort((one, other) => one.rank - other.rank);
      const expected = sorted.slice(0, most).map(({ place }) => `card ${place}`);
      expect(namesOf(inOrder({ cards, ranks: list }, most))).toEqual(expected);
    }),
  );
});
