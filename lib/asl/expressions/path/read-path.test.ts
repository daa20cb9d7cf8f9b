import { describe, expect, it } from "vitest";
import { assignVariables, compilePath, noVariables, type Path } from "@/lib/json";
import type { Json } from "../../json";
import type { Scope } from "../scope";
import { readField, readPath } from "./read-path";

const scopeOf = (input: Json): Scope => ({ input, context: { a: 1 }, variables: noVariables, random: () => 0 });

function compiled(text: string): Path {
  const path = compilePath(text);
  if (!path.ok) throw new Error(path.error.message);
  return path.value;
}

describe("readPath", () => {
  it("gives what the path finds", () => {
    expect(readPath(compiled("$.a"), scopeOf({ a: null }))).toBeNull();
    expect(readPath(compiled("$.a[*]"), scopeOf({}))).toEqual([]);
  });

  it.each<[string, Json, string]>([
    ["$.none", { a: 1 }, "No results for path: $['none']"],
    ["$.a.none", { a: {} }, "No results for path: $['a']['none']"],
    ["$.no.such.path", { a: 1 }, "Missing property in path $['no']"],
    ["$.a.b", { a: "text" }, "Expected to find an object with property ['b'] in path $['a'] but found 'string'"],
    ["$.a[3]", { a: [] }, "No results for path: $['a'][3]"],
    ["$.a[0]", { a: { b: 1 } }, `Filter: [0] can only be applied to arrays. Current context is: {"b":1}`],
    ["$.a[0]", { a: null }, "The path $['a'] is null"],
    ["$.a.b.length()", { a: 1 }, "Expected to find an object with property ['b'] in path $['a'] but found 'number'"],
    ["$..b.sum()", { a: 1 }, "No results for path: $..['b'].sum()"],
    ["$.a[5].b", { a: [] }, "No results for path: $['a'][5]['b']"],
    ["$name.x", {}, "No results for path: $name['x']"],
  ])("says why %s finds nothing in %j", (text, input, reason) => {
    expect(readPath(compiled(text), scopeOf(input))).toMatchObject({
      error: "States.Runtime",
      cause: `Invalid path '${text}' : ${reason}`,
    });
  });
});

describe("readField", () => {
  it("names the field and shows the input, the context object or the variable that was searched", () => {
    expect(readField(compiled("$.none"), "value.$", scopeOf({ b: 1.5 }))).toMatchObject({
      error: "States.Runtime",
      cause: `The JSONPath '$.none' specified for the field 'value.$' could not be found in the input '{"b":1.5}'`,
    });
    expect(readField(compiled("$$.none"), "CausePath", scopeOf({}))).toMatchObject({
      cause: `The JSONPath '$$.none' specified for the field 'CausePath' could not be found in the input '{"a":1}'`,
    });
    const variables = assignVariables(noVariables, { x: [] });
    expect(readField(compiled("$x[0]"), "v.$", { ...scopeOf({}), variables })).toMatchObject({
      cause: "The JSONPath '$x[0]' specified for the field 'v.$' could not be found in the input '[]'",
    });
  });

  it("says so when a path goes beyond the limits", () => {
    const wide: Json = Array.from({ length: 1000 }, () => Array.from({ length: 1000 }, () => 0));
    expect(readField(compiled("$..*"), "v.$", scopeOf(wide))).toMatchObject({
      error: "States.Runtime",
      cause: expect.stringContaining("more nodes"),
    });
  });
});
