import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBase64, encodeBase64, payloadBytes, payloadContent } from "./payload";

describe("payloadBytes", () => {
  it("counts a text as its UTF-8 bytes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(payloadBytes(text)).toBe(payloadContent(text).length);
      }),
    );
  });
});

describe("decodeBase64", () => {
  it("gives back what was encoded", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(["a b", "é", "=", "abc=d", "a"])("refuses %j", (text) => {
    expect(decodeBase64(text)).toBeUndefined();
  });
});
