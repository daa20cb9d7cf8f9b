import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashText, namesText } from "./hash";

describe("namesText", () => {
  it("agrees with hashText on any two texts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (one, other) => {
        expect(namesText(hashText(one), one)).toBe(true);
        expect(namesText(hashText(one), other)).toBe(one === other);
      }),
    );
  });

  it("refuses a name that is none", () => {
    for (const name of [
      "",
      "0",
      "x",
      hashText("text").slice(1),
      `0${hashText("text")}`,
      hashText("text").toUpperCase(),
    ])
      expect(namesText(name, "text"), name).toBe(false);
  });
});
