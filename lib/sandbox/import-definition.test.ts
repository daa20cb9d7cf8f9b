import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readImport } from "./import-definition";
import { fillPlaceholders, placeholdersOf } from "./placeholders";

const hole = (name: string) => `\${${name}}`;
const machine = (resource: string, seconds: string) =>
  `{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"${resource}","TimeoutSeconds":${seconds},"End":true}}}`;

function imported(text: string) {
  const read = readImport(text);
  return read.ok ? read.value : read.error;
}

describe("readImport", () => {
  it("takes a definition as it stands, without byte order mark", () => {
    const text = machine("arn:x", "5");
    expect(imported(`\uFEFF${text}`)).toEqual({ definition: text, placeholders: [] });
  });

  it("keeps a broken definition, for the editor to say what is wrong", () => {
    expect(imported('{"States": {')).toMatchObject({ definition: '{"States": {' });
  });

  it("lists placeholders, in texts and as values", () => {
    const text = machine(hole("ChargeFunction.Arn"), hole("Seconds"));
    expect(imported(text)).toEqual({
      definition: text,
      placeholders: [
        {
          name: "ChargeFunction.Arn",
          isValue: false,
          suggestion: "arn:aws:lambda:us-east-1:123456789012:function:ChargeFunction",
        },
        { name: "Seconds", isValue: true, suggestion: "1" },
      ],
    });
  });

  it.each([
    ["an object", { Definition: { StartAt: "A", States: {} } }],
    ["a text", { DefinitionString: '{"StartAt":"A","States":{}}' }],
    ["Fn::Sub", { DefinitionString: { "Fn::Sub": '{"StartAt":"A","States":{}}' } }],
    ["Fn::Sub with names", { DefinitionString: { "Fn::Sub": ['{"StartAt":"A","States":{}}', { X: 1 }] } }],
  ])("finds the definition of a template that is %s", (_what, Properties) => {
    const Resources = { Bucket: { Type: "AWS::S3::Bucket" }, M: { Type: "AWS::Serverless::StateMachine", Properties } };
    const read = imported(JSON.stringify({ Resources }));
    expect(typeof read === "object" && JSON.parse(read.definition)).toEqual({ StartAt: "A", States: {} });
  });

  it.each([
    ["Resources:\n  M:\n    Type: X\n", "YAML"],
    ['{"a": 1}', "no state machine"],
    ["", "no state machine"],
    ["[".repeat(1_000), "nests deeper"],
    [" ".repeat(5_000_000), "larger"],
  ])("refuses %.20j in words", (text, says) => {
    expect(imported(text)).toContain(says);
  });
});

describe("fillPlaceholders", () => {
  it("gives JSON, whatever the values are", () => {
    const text = machine(`a-${hole("R")}`, hole("S"));
    fc.assert(
      fc.property(fc.string(), fc.oneof(fc.string(), fc.json()), (resource, seconds) => {
        const filled = fillPlaceholders(
          text,
          new Map([
            ["R", resource],
            ["S", seconds],
          ]),
        );
        expect(JSON.parse(filled).States.A.Resource).toBe(`a-${resource}`);
        expect(placeholdersOf(JSON.stringify(1))).toEqual([]);
      }),
    );
  });

  it("takes JSON for a value, and leaves what it has no value for", () => {
    const text = machine(hole("R"), hole("S"));
    expect(fillPlaceholders(text, new Map([["S", "5"]]))).toBe(machine(hole("R"), "5"));
  });
});
