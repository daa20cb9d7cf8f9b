import { expect, it } from "vitest";
import { mergePatch } from "./merge-patch";
import { pointedAt } from "./pointed-at";

it.each([
  [{ a: 1, b: { c: 2 } }, { b: { d: 3 } }, { a: 1, b: { c: 2, d: 3 } }],
  [{ a: 1, b: 2 }, { a: null }, { b: 2 }],
  [{ a: [1, 2] }, { a: [3] }, { a: [3] }],
  [{ a: "x" }, { a: { b: null, c: 1 } }, { a: { c: 1 } }],
  [[1], { a: 1 }, { a: 1 }],
])("lays over %j the patch %j", (value, patch, merged) => {
  expect(mergePatch(value, patch)).toEqual(merged);
});

it("follows a pointer into objects and lists", () => {
  const value = { "a/b": [{ "c~d": 1 }] };
  expect(pointedAt(value, "/a~1b/0/c~0d")).toBe(1);
  expect(pointedAt(value, "/a~1b/1/c~0d")).toBeNull();
  expect(pointedAt(value, "/toString")).toBeNull();
});
