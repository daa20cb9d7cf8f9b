import { describe, expect, it } from "vitest";
import { noVariables } from "@/lib/json";
import type { Json } from "../../json";
import type { Scope } from "../scope";
import { compileTemplate, type Template } from "./compile-template";

const scopeOf = (input: Json): Scope => ({ input, context: {}, variables: noVariables, random: () => 0 });

function compiled(template: Json): Template {
  const result = compileTemplate(template);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe("compileTemplate", () => {
  it("evaluates the keys that end in .$, at any depth, in objects and arrays", () => {
    const template = compiled({
      "whole.$": "$",
      fixed: "$.a",
      deep: { list: ["$.a", { "sum.$": "States.MathAdd($.a, 1)" }] },
    });
    expect(template.evaluate(scopeOf({ a: 1 }))).toEqual({
      whole: { a: 1 },
      fixed: "$.a",
      deep: { list: ["$.a", { sum: 2 }] },
    });
  });

  it("shares constant parts and what paths find", () => {
    const template = { constant: { a: [1] }, "input.$": "$" };
    const input = { b: 2 };
    const payload = compiled(template).evaluate(scopeOf(input)) as { [key: string]: Json };
    expect(payload.constant).toBe(template.constant);
    expect(payload.input).toBe(input);
    expect(compiled(template.constant).evaluate(scopeOf(0))).toBe(template.constant);
  });

  it("fails with the field whose path finds nothing", () => {
    expect(compiled({ a: { "b.$": "$.none" } }).evaluate(scopeOf({}))).toMatchObject({
      error: "States.Runtime",
      cause: "The JSONPath '$.none' specified for the field 'b.$' could not be found in the input '{}'",
    });
  });

  it("reports every value that is no path and no intrinsic function", () => {
    const result = compileTemplate({ "a.$": "text", list: [{ "b/c.$": 1 }, { "d.$": "$.x[" }] });
    expect(result.ok ? [] : result.error.map(({ pointer, field, offset }) => [pointer, field, offset])).toEqual([
      ["/a.$", "a.$", 0],
      ["/list/0/b~1c.$", "b/c.$", 0],
      ["/list/1/d.$", "d.$", 4],
    ]);
  });

  it("makes __proto__ a member like any other", () => {
    const payload = compiled(JSON.parse('{"__proto__.$": "$"}') as Json).evaluate(scopeOf({ polluted: true }));
    expect(Object.keys(payload as object)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(payload)).toBe(Object.prototype);
  });
});
