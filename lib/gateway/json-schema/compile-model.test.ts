import { describe, expect, it } from "vitest";
import type { Json } from "@/lib/util";
import { compileModel, type Models } from "./compile-model";

function fits(schema: Json, body: Json, models: Models = {}): boolean {
  const model = compileModel("Model", { Model: schema, ...models });
  if (!model.ok) throw new Error(`${model.error.path.join("/")}: ${model.error.message}`);
  return model.value.problems(body).length === 0;
}

const MODEL_URI = "https://apigateway.amazonaws.com/restapis/any/models/";

describe("compileModel", () => {
  it.each<[Json, Json, Json]>([
    [{ type: "object", required: ["a"] }, { a: 1 }, {}],
    [{ type: "integer" }, 1, 1.5],
    [{ type: ["string", "null"] }, null, 1],
    [{ minimum: 5, exclusiveMinimum: true }, 6, 5],
    [{ multipleOf: 0.01 }, 4.35, 4.355],
    [{ enum: ["cat", { a: [1] }] }, { a: [1] }, "dog"],
    [{ minLength: 2, maxLength: 3, pattern: "^[\\w\\-\\.]+\\@?$" }, "a-@", "ab!"],
    [{ items: [{ type: "number" }], additionalItems: false }, [1], [1, 2]],
    [{ items: { type: "number" }, minItems: 1, uniqueItems: true }, [1, 2], [1, 1]],
    [{ properties: { a: {} }, additionalProperties: false }, { a: 1 }, JSON.parse('{"toString": 1}')],
    [{ patternProperties: { "^x": { type: "number" } } }, { x1: 1, y: "" }, { x1: "" }],
    [{ dependencies: { a: ["b"], c: { required: ["d"] } } }, { a: 1, b: 1 }, { c: 1 }],
    [{ anyOf: [{ type: "number" }, { type: "string" }] }, "x", null],
    [{ oneOf: [{ minimum: 1 }, { maximum: 5 }] }, 9, 3],
    [{ not: { type: "null" } }, 1, null],
    [{ format: "email" }, "a@example.com", "a"],
  ])("holds %j: %j fits, %j does not", (schema, good, bad) => {
    expect([fits(schema, good), fits(schema, bad)]).toEqual([true, false]);
  });

  it("takes keywords of newer drafts and unknown formats for remarks", () => {
    expect(fits({ const: 1, if: {}, else: false, contains: { type: "null" }, format: "byte" }, ["x"])).toBe(true);
  });

  it("follows references to models, also in circles, and to places within a model", () => {
    const models = {
      Person: { type: "object", required: ["name"], properties: { house: { $ref: `${MODEL_URI}House` } } },
      House: { properties: { people: { type: "array", items: { $ref: `${MODEL_URI}Person` } } } },
    };
    const schema = { $ref: `${MODEL_URI}Person` };
    expect(fits(schema, { name: "a", house: { people: [{ name: "b" }] } }, models)).toBe(true);
    expect(fits(schema, { name: "a", house: { people: [{}] } }, models)).toBe(false);
    const chained = {
      A: { $ref: `${MODEL_URI}B` },
      B: { $ref: "#/definitions/c", definitions: { c: { type: "null" } } },
    };
    expect(fits({ $ref: `${MODEL_URI}A` }, null, chained)).toBe(true);
    expect(fits({ $ref: `${MODEL_URI}A` }, 1, chained)).toBe(false);
    const local = { properties: { a: { $ref: "#/definitions/x~1y" } }, definitions: { "x/y": { type: "number" } } };
    expect([fits(local, { a: 1 }), fits(local, { a: "" })]).toEqual([true, false]);
  });

  it.each<[Json, string]>([
    [7, "Model: A schema is an object."],
    [
      { type: "text" },
      "Model/type: 'type' is one or several of array, boolean, integer, null, number, object, string.",
    ],
    [
      { properties: { a: { required: true } } },
      "Model/properties/a/required: 'required' is a list of at least one name.",
    ],
    [{ allOf: [] }, "Model/allOf: 'allOf' is a list of at least one schema."],
    [{ minLength: -1 }, "Model/minLength: 'minLength' is a whole number, 0 or more."],
    [{ pattern: "(" }, "Model/pattern: '(' is no regular expression, or may never end."],
    [{ pattern: "(a+)+$" }, "Model/pattern: '(a+)+$' is no regular expression, or may never end."],
    [{ items: { $ref: "#/nowhere" } }, "Model/items: '#/nowhere' leads nowhere."],
    [{ $ref: `${MODEL_URI}None` }, "Model: There is no model 'None'."],
    [{ $ref: "http://example.com/x.json" }, "Model: 'http://example.com/x.json' names no model of this API."],
    [{ $ref: "#/definitions/a", definitions: { a: { $ref: "#" } } }, "Model: The reference leads back to itself."],
    [{ $ref: "#" }, "Model: The reference leads back to itself."],
  ])("refuses %j", (schema, expected) => {
    expect(() => fits(schema, 1)).toThrow(expected);
  });
});

describe("hostile models", () => {
  const deep = (levels: number): Json => (levels === 0 ? {} : { a: deep(levels - 1) });

  it.each<[string, Json, Json]>([
    ["a schema that holds itself against the same value", { allOf: [{ $ref: "#" }] }, {}],
    [
      "schemas that double with each level",
      { allOf: [{ properties: { a: { $ref: "#" } } }, { properties: { a: { $ref: "#" } } }] },
      deep(60),
    ],
    ["a value that is nested without measure", { properties: { a: { $ref: "#" } } }, deep(900)],
    ["many items to be told apart", { uniqueItems: true }, Array.from({ length: 20_000 }, (_, at) => at)],
    ["a pattern and a text that don't go together", { pattern: "a*a*a*b" }, "a".repeat(5_000)],
  ])("end: %s", (_what, schema, body) => {
    const started = performance.now();
    expect(fits(schema, body)).toBe(false);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("are refused where they nest without measure, through references too", () => {
    const definitions = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, at) => [`d${at}`, { not: { $ref: `#/definitions/d${at + 1}` } }]),
    );
    const refused = "The schema is nested too deeply.";
    expect(() => fits({ $ref: "#/definitions/d0", definitions }, 1)).toThrow(refused);
    expect(() => fits(JSON.parse(`${'{"not":'.repeat(5_000)}{}${"}".repeat(5_000)}`), 1)).toThrow(refused);
  });

  it("take names out of the prototype for names like any other", () => {
    const schema = JSON.parse('{"properties": {"__proto__": {"type": "string"}}, "required": ["__proto__"]}');
    expect(fits(schema, JSON.parse('{"__proto__": "x"}'))).toBe(true);
    expect(fits(schema, JSON.parse('{"__proto__": 1}'))).toBe(false);
    expect(fits(schema, {})).toBe(false);
    expect(fits({ required: ["constructor"] }, {})).toBe(false);
  });
});
