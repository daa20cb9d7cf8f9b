import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePath, noVariables } from "@/lib/json";
import { EvaluationFailure } from "../../failure";
import type { Json } from "../../json";
import { compileReferencePath } from "./reference-path";

function write(text: string, target: Json, value: Json): Json | EvaluationFailure {
  const path = compileReferencePath(text);
  if (!path.ok) throw new Error(path.error.message);
  return path.value.write(target, value);
}

describe("compileReferencePath", () => {
  it("replaces the target by the value at $", () => {
    expect(write("$", { a: 1 }, 2)).toBe(2);
  });

  it("adds and replaces fields, and leaves the target as it is", () => {
    const target = { a: { b: 1 }, other: {} };
    const written = write("$.a.c", target, 2);
    expect(written).toEqual({ a: { b: 1, c: 2 }, other: {} });
    expect((written as typeof target).other).toBe(target.other);
    expect(target).toEqual({ a: { b: 1 }, other: {} });
  });

  it("makes what is missing on the way", () => {
    expect(write("$.a['b c'].d", {}, 1)).toEqual({ a: { "b c": { d: 1 } } });
    expect(write("$.list[0].x", {}, 1)).toEqual({ list: [{ x: 1 }] });
  });

  it("replaces an item, or appends the next one", () => {
    expect(write("$.list[1]", { list: [1, 2] }, 9)).toEqual({ list: [1, 9] });
    expect(write("$.list[2]", { list: [1, 2] }, 9)).toEqual({ list: [1, 2, 9] });
  });

  it.each([
    ["$.a", "text"],
    ["$.a.b", { a: 1 }],
    ["$.a.b", { a: null }],
    ["$.a", [1]],
    ["$.list[3]", { list: [] }],
    ["$.list[0]", { list: {} }],
  ])("fails where %s has no place in %j", (text, target) => {
    expect(write(text, target, 1)).toEqual(
      new EvaluationFailure(
        "States.ResultPathMatchFailure",
        `Unable to apply ReferencePath ${text} to input ${JSON.stringify(target)}`,
      ),
    );
  });

  it.each(["$.a[*]", "$..a", "$.a[0:1]", "$.a[-1]", "$$.a", "$name", "$.a.length()", "a", "$.a[?(@.b)]", "$['a','b']"])(
    "refuses %s",
    (text) => {
      expect(compileReferencePath(text).ok).toBe(false);
    },
  );

  it("never reaches a prototype", () => {
    const written = write("$.__proto__.polluted", {}, true) as { [key: string]: Json };
    expect(Object.keys(written)).toEqual(["__proto__"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(write("$.constructor.x", {}, 1)).toEqual({ constructor: { x: 1 } });
  });

  it("lets a path read back what was written", () => {
    const names = fc.array(fc.constantFrom("a", "b c", "0", "__proto__", "é"), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(names, fc.jsonValue(), fc.jsonValue(), (keys, target, value) => {
        const text = `$${keys.map((key) => `['${key}']`).join("")}`;
        const written = write(text, target as Json, value as Json);
        if (written instanceof EvaluationFailure) return;
        const path = compilePath(text);
        const scope = { input: written, context: null, variables: noVariables, random: () => 0 };
        expect(path.ok && path.value.read(scope)).toBe(value);
      }),
    );
  });
});
