import { describe, expect, it } from "vitest";
import { CARD_ACTIONS, DEFAULT_KEYS, parseKeymap, refusalOf } from "./keymap";

describe("refusalOf", () => {
  it("accepts the defaults", () => {
    for (const { action } of CARD_ACTIONS) expect(refusalOf(DEFAULT_KEYS, action, DEFAULT_KEYS[action])).toBeNull();
  });

  it("names the action that has the key", () => {
    expect(refusalOf(DEFAULT_KEYS, "again", "3")).toBe("3 is already “Good”.");
    expect(refusalOf(DEFAULT_KEYS, "again", " ")).toContain("Space is already");
  });

  it.each(["Enter", "z", "?", "/", "g", "Tab", "Escape", "Mod+k", "Shift", "Dead"])("refuses %s", (key) => {
    expect(refusalOf(DEFAULT_KEYS, "again", key)).not.toBeNull();
  });

  it.each(["j", "ArrowLeft", "F8", "ö"])("accepts %s", (key) => {
    expect(refusalOf(DEFAULT_KEYS, "again", key)).toBeNull();
  });
});

describe("parseKeymap", () => {
  it("brings stored keys back", () => {
    const keys = { ...DEFAULT_KEYS, again: "j", good: "k" };
    expect(parseKeymap(JSON.stringify(keys))).toEqual(keys);
    expect(parseKeymap('{"again":"j"}')).toEqual({ ...DEFAULT_KEYS, again: "j" });
  });

  it.each([
    null,
    "",
    "{",
    "3",
    '"x"',
    "[]",
    '{"again":"3"}',
    '{"again":7}',
    '{"good":"Enter"}',
    '{"__proto__":{"again":"3"}}',
  ])("falls back to the defaults for %s", (text) => {
    expect(parseKeymap(text)).toEqual(DEFAULT_KEYS);
  });
});
