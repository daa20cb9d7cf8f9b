import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "@/lib/util";
import { jsonEqual } from "./json-equal";
import { canonicalJson } from "./print-json";

describe("jsonEqual", () => {
  it.each<[Json, Json, boolean]>([
    [{ a: 1, b: [null] }, { b: [null], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1 }, { b: 1 }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [1, "1", false],
    [null, false, false],
    [{}, JSON.parse('{"toString": 1}'), false],
  ])("compares %j with %j", (left, right, equal) => {
    expect(jsonEqual(left, right)).toBe(equal);
  });

  it("agrees with the canonical texts", () => {
    const value = fc.jsonValue({ maxDepth: 2 });
    fc.assert(
      fc.property(value, value, (left, right) => {
        expect(jsonEqual(left as Json, structuredClone(left) as Json)).toBe(true);
        expect(jsonEqual(left as Json, right as Json)).toBe(
          canonicalJson(left as Json) === canonicalJson(right as Json),
        );
      }),
    );
  });

  it("ends on values that share their parts without end", () => {
    const doubled = () => Array.from({ length: 60 }).reduce<Json>((part) => [part, part], 0);
    expect(jsonEqual(doubled(), doubled())).toBe(false);
    expect(canonicalJson(doubled()).length).toBeLessThan(1_100_000);
  });
});
