import { describe, expect, it } from "vitest";
import { type KeyBinding, keyCaps, matchStroke, shiftStrokeOf, strokeOf } from "./key-strokes";

const press = { ctrlKey: false, metaKey: false, altKey: false };
const bind = (keys: string): KeyBinding => ({ keys, label: keys, run: () => {} });

describe("strokeOf", () => {
  it("names a letter in lower case, with or without shift", () => {
    expect(strokeOf({ ...press, key: "N" })).toBe("n");
    expect(strokeOf({ ...press, key: "?" })).toBe("?");
    expect(strokeOf({ ...press, key: "ArrowLeft" })).toBe("ArrowLeft");
  });

  it("takes Ctrl and ⌘ for the same", () => {
    expect(strokeOf({ ...press, key: "k", ctrlKey: true })).toBe("Mod+k");
    expect(strokeOf({ ...press, key: "k", metaKey: true })).toBe("Mod+k");
  });

  it("leaves Alt to the browser", () => {
    expect(strokeOf({ ...press, key: "n", altKey: true })).toBeNull();
  });
});

describe("shiftStrokeOf", () => {
  it("names letters with Shift, and nothing else", () => {
    expect(shiftStrokeOf({ key: "A", shiftKey: true })).toBe("Shift+a");
    expect(shiftStrokeOf({ key: "A", shiftKey: false })).toBeNull();
    expect(shiftStrokeOf({ key: "?", shiftKey: true })).toBeNull();
  });
});

describe("matchStroke", () => {
  const next = bind("n");
  const today = bind("g t");
  const bindings = [next, today, bind("t")];

  it("runs a single key", () => {
    expect(matchStroke(bindings, "", "n")).toEqual({ type: "run", binding: next });
  });

  it("waits after the first key of a sequence and runs on the second", () => {
    expect(matchStroke(bindings, "", "g")).toEqual({ type: "pending", strokes: "g" });
    expect(matchStroke(bindings, "g", "t")).toEqual({ type: "run", binding: today });
  });

  it("takes a stroke by itself when it does not go on with the sequence", () => {
    expect(matchStroke(bindings, "g", "n")).toEqual({ type: "run", binding: next });
    expect(matchStroke(bindings, "g", "x")).toEqual({ type: "none" });
  });

  it("lets the first binding win", () => {
    const page = bind("n");
    expect(matchStroke([page, next], "", "n")).toMatchObject({ binding: page });
  });
});

describe("keyCaps", () => {
  it("draws sequences, combinations and named keys", () => {
    expect(keyCaps("g t", false)).toEqual(["G", "T"]);
    expect(keyCaps("Mod+k", false)).toEqual(["Ctrl", "K"]);
    expect(keyCaps("Mod+k", true)).toEqual(["⌘", "K"]);
    expect(keyCaps("Shift+a", false)).toEqual(["Shift", "A"]);
    expect(keyCaps("ArrowLeft", false)).toEqual(["←"]);
    expect(keyCaps(" ", false)).toEqual(["Space"]);
    expect(keyCaps("+", false)).toEqual(["+"]);
  });
});
