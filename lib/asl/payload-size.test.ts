import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "./json";
import { payloadProblem, payloadSize } from "./payload-size";

describe("payloadSize", () => {
  it("is that of the JSON text in UTF-8", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(payloadSize(value as Json)).toBe(new TextEncoder().encode(JSON.stringify(value)).length);
      }),
    );
    expect(payloadSize("€😀ü")).toBe(2 + 3 + 4 + 2);
  });
});

describe("payloadProblem", () => {
  it("agrees with the size for any value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 1, max: 100 }), (value, payloadBytes) => {
        const problem = payloadProblem(value as Json, { payloadBytes, depth: 100 });
        expect(problem).toBe(payloadSize(value as Json) > payloadBytes ? "size" : null);
      }),
    );
  });

  it("finds what nests too deep, without a stack overflow", () => {
    let deep: Json = 0;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(payloadProblem(deep, { payloadBytes: 1000, depth: 500 })).toBe("depth");
  });
});
