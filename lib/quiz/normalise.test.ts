import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise, sameText } from "./normalise";

describe("normalise", () => {
  it.each([
    ["The  Map state.", "map state"],
    ["`States.ALL`", "states.all"],
    ["it’s “fine”", 'it\'s "fine"'],
    ["long – dash", "long - dash"],
    ["5 minutes", "5 minute"],
    ["29s", "29 second"],
    ["an item", "item"],
    ["?", "?"],
    ["", ""],
  ])("turns %j into %j", (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it("leaves a normalised text alone", () => {
    const part = fc.oneof(
      fc.constantFrom("the ", "a ", "`", "*", "5", " s", ".", " ", "…", "%"),
      fc.string({ unit: "grapheme" }),
    );
    const text = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (each) => normalise(normalise(each)) === normalise(each)),
      { numRuns: 1000 },
    );
  });
});

describe("sameText", () => {
  it.each([
    ["60 s", "1 minute"],
    ["up to 1,024 KiB", "at most 1 MiB"],
    ["Map state", "the map state."],
  ])("holds for %j and %j", (one, other) => {
    expect(sameText(one, other)).toBe(true);
  });

  it.each([
    ["up to 5 minutes", "at least 5 minutes"],
    ["can be cached", "cannot be cached"],
    ["`$.a`", "`$.b`"],
    ["1", '"1"'],
  ])("fails for %j and %j", (one, other) => {
    expect(sameText(one, other)).toBe(false);
  });
});
