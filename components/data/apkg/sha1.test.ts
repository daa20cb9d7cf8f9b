import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sha1 } from "./sha1";

it("gives the digest that Node gives", () => {
  expect(sha1("")).toBe("da39a3ee5e6b4b0d3255bfef95601890afd80709");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      expect(sha1(text)).toBe(createHash("sha1").update(text).digest("hex"));
    }),
  );
});
