import { describe, expect, it } from "vitest";
import { noVariables } from "@/lib/json";
import type { Json } from "../../json";
import { loadJsonata } from "../jsonata/load-jsonata";
import type { JsonataScope } from "../scope";
import { compileJsonataTemplate, type JsonataTemplate } from "./compile-jsonata-template";

const library = await loadJsonata();
const scopeOf = (input: Json): JsonataScope => ({
  input,
  context: {},
  variables: noVariables,
  random: () => 0,
  states: { input },
  now: 0,
});

function compiled(template: Json): JsonataTemplate {
  const result = compileJsonataTemplate(library, template, "Output");
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe("compileJsonataTemplate", () => {
  it("evaluates each {% … %} text at any depth and leaves all else", async () => {
    const template = compiled({ a: ["{% $states.input.x %}", " {% 1 %} ", "$.x"], "b.$": { c: "{%null%}" }, d: [1] });
    expect(template.constant).toBeUndefined();
    expect(await template.evaluate(scopeOf({ x: 1 }))).toEqual({
      a: [1, " {% 1 %} ", "$.x"],
      "b.$": { c: null },
      d: [1],
    });
  });

  it("is constant without an expression", async () => {
    const template = { a: [1, "text", null] };
    expect(compiled(template).constant).toBe(template);
    expect(await compiled(template).evaluate(scopeOf({}))).toBe(template);
    expect(compiled(null).constant).toBeNull();
  });

  it("names the place of a failure as keys and indexes below the field", async () => {
    expect(await compiled({ list: [0, { v: "{% $none %}" }] }).evaluate(scopeOf({}))).toMatchObject({
      error: "States.QueryEvaluationError",
      cause: "The JSONata expression '$none' specified for the field 'Output/list[1]/v' returned nothing (undefined).",
      location: "Output/list[1]/v",
    });
  });

  it("reports every expression that does not parse", () => {
    const result = compileJsonataTemplate(library, { a: "{% 1 + %}", b: ["{% ( %}"], c: "{% 1 %}" }, "Output");
    expect(result.ok ? [] : result.error.map(({ pointer, field }) => [pointer, field])).toEqual([
      ["/a", "a"],
      ["/b/0", ""],
    ]);
  });
});
