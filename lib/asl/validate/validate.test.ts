import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFINITION_BYTES } from "./read-source";
import { validate } from "./validate";

describe("validate", { timeout: 60_000 }, () => {
  it("points to the deciding words, in line and column, as the service and as a JSON pointer", () => {
    const text = `{
  "StartAt": "A/B",
  "States": {
    "A/B": { "Type": "Choice", "Choices": [{ "Variable": "$.x", "IsNull": 1, "Next": "C" }] },
    "C": { "Type": "Succeed" }
  }
}`;
    expect(validate(text)).toMatchObject([
      {
        location: "/States/A/B/Choices[0]/IsNull",
        pointer: "/States/A~1B/Choices/0/IsNull",
        position: { start: { line: 4, column: 75 }, end: { line: 4, column: 76 } },
      },
    ]);
  });

  it("counts lines whatever they end in", () => {
    for (const end of ["\n", "\r\n", "\r"])
      expect(validate(["{", '"StartAt": 1', "}"].join(end))[1]?.position.start).toMatchObject({ line: 2, column: 12 });
  });

  it("tells field by field in the order of the text, then of the transitions", () => {
    const definition = { StartAt: "X", States: { A: { Type: "Pass" }, B: { Type: "Wait", Seconds: -1, End: true } } };
    expect(validate(definition).map(({ location }) => location)).toEqual([
      "/States/A",
      "/States/B/Seconds",
      "/StartAt",
      "/States/A",
      "/States/B",
    ]);
  });

  it.each(["", " \n", "[]", '"x"', "null", "1"])("says that %j is no definition", (text) => {
    expect(validate(text)).toMatchObject([
      {
        code: "SCHEMA_VALIDATION_FAILED",
        message: "Definition must be a valid JSON object",
        location: null,
        pointer: "",
      },
    ]);
  });

  it("bounds the size", () => {
    const definition = (comment: string): string =>
      JSON.stringify({ Comment: comment, StartAt: "A", States: { A: { Type: "Succeed" } } });
    const room = DEFINITION_BYTES - definition("").length;
    expect(validate(definition("x".repeat(room)))).toEqual([]);
    expect(validate(definition("x".repeat(room + 1)))).toHaveLength(1);
    expect(validate(definition("é".repeat(room / 2 + 1)))).toHaveLength(1);
  });

  it("takes one state by itself, whose Next it can't follow", () => {
    expect(validate({ Type: "Pass", Next: "Elsewhere" }, { state: true })).toEqual([]);
    expect(validate({ Type: "Pass", Nxt: "Elsewhere" }, { state: true })).toMatchObject([
      { location: "/" },
      { location: "/" },
    ]);
  });

  it("answers a value that is no JSON", () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(validate(circle as never)).toHaveLength(1);
    expect(validate(undefined as never)).toHaveLength(1);
  });

  it("answers any text, with positions that exist", () => {
    fc.assert(fc.property(fc.string({ maxLength: 200, unit: "binary" }), (text) => expectPlaces(text)));
  });

  it("answers any JSON, with positions that exist", () => {
    const key = fc.constantFrom(
      "StartAt",
      "States",
      "Type",
      "Choices",
      "Next",
      "Retry",
      "Catch",
      "ItemProcessor",
      "Branches",
      "A",
      "__proto__",
      "Parameters",
      "Assign",
      "End",
      "x.$",
    );
    const text = fc.constantFrom(
      "A",
      "B",
      "Choice",
      "Map",
      "Parallel",
      "Task",
      "$.a",
      "$",
      "{% 1 %}",
      "JSONata",
      "States.UUID()",
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        text,
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie("value"), { maxLength: 3 }),
        tie("object"),
      ),
      object: fc.dictionary(key, tie("value"), { maxKeys: 6 }),
    }));
    fc.assert(
      fc.property(value, (json) => expectPlaces(JSON.stringify(json))),
      { numRuns: 500 },
    );
  });
});

function expectPlaces(text: string): void {
  for (const placeholders of [false, true])
    for (const { position } of validate(text, { placeholders })) {
      expect(position.start.offset).toBeGreaterThanOrEqual(0);
      expect(position.end.offset).toBeLessThanOrEqual(text.length);
    }
}
