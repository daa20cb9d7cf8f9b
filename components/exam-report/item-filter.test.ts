import { describe, expect, it } from "vitest";
import { chose, resultOf } from "./fixtures/result";
import { filtered, type ItemFilter } from "./item-filter";

const results = [
  resultOf(chose("p"), { place: 0 }),
  resultOf(chose("q"), { place: 1, state: { flagged: true } }),
  resultOf(null, { place: 2, slow: true }),
  resultOf(chose("p"), { place: 3, changed: "wrong-to-right" }),
];

describe("filtered", () => {
  it.each([
    ["wrong", [1, 2]],
    ["flagged", [1]],
    ["slow", [2]],
    ["changed", [3]],
    ["all", [0, 1, 2, 3]],
  ] as const satisfies readonly (readonly [ItemFilter, readonly number[]])[])("keeps what is %s", (filter, places) => {
    expect(filtered(results, filter).map(({ place }) => place)).toEqual(places);
  });
});
