import { expect, it } from "vitest";
import { assignVariables, innerVariables, noVariables, variable } from "./variables";

it("keeps each assignment a scope of its own", () => {
  const first = assignVariables(noVariables, { a: 1, b: 1 });
  const second = assignVariables(first, { a: null });
  expect([variable(first, "a"), variable(second, "a"), variable(second, "b")]).toEqual([1, null, 1]);
  expect(variable(noVariables, "a")).toBeUndefined();
});

it("lets inner scopes read outer variables, and never change them", () => {
  const outer = assignVariables(noVariables, { a: 1 });
  const inner = assignVariables(innerVariables(outer), { b: 2 });
  expect([variable(inner, "a"), variable(inner, "b"), variable(outer, "b")]).toEqual([1, 2, undefined]);
});

it("knows no names of prototypes", () => {
  expect(variable(noVariables, "constructor")).toBeUndefined();
  expect(variable(assignVariables(noVariables, JSON.parse('{"__proto__": 1}')), "__proto__")).toBe(1);
});
