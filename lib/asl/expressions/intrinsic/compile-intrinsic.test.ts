import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignVariables, noVariables } from "@/lib/json";
import { EvaluationFailure } from "../../failure";
import type { Json } from "../../json";
import type { Scope } from "../scope";
import { compileIntrinsic } from "./compile-intrinsic";
import { intrinsicFunctions } from "./function-table";

const scopeOf = (input: Json, random = () => 0.5): Scope => ({
  input,
  context: { StateMachine: { Name: "a-b-c" } },
  variables: assignVariables(noVariables, { name: "Ann" }),
  random,
});

function call(text: string, input: Json = {}, random?: () => number): Json | EvaluationFailure {
  const intrinsic = compileIntrinsic(text);
  if (!intrinsic.ok) throw new Error(`${intrinsic.error.message} at ${intrinsic.error.offset}`);
  return intrinsic.value.evaluate(scopeOf(input, random));
}

describe("compileIntrinsic", () => {
  it.each<[string, Json]>([
    ["States.Array()", []],
    ["States.Array('a', 1, true, null, $.x)", ["a", 1, true, null, 7]],
    ["States.ArrayPartition($.list, 2)", [[1, 2], [3]]],
    ["States.ArrayPartition(States.Array(), 4)", []],
    ["States.ArrayContains($.list, 3)", true],
    ["States.ArrayContains(States.Array($.o), $.o2)", true],
    ["States.ArrayContains($.list, '3')", false],
    ["States.ArrayRange(0, 9, 3)", [0, 3, 6, 9]],
    ["States.ArrayRange(3, 0, -2)", [3, 1]],
    ["States.ArrayRange(1, 0, 1)", []],
    ["States.ArrayGetItem($.list, 2)", 3],
    ["States.ArrayGetItem(States.Array(null), 0)", null],
    ["States.ArrayLength($.list)", 3],
    ["States.ArrayUnique($.double)", [1, "1", { a: 1, b: 2 }, null]],
    ["States.Base64Encode('Data to encode')", "RGF0YSB0byBlbmNvZGU="],
    ["States.Base64Decode('w6nwn46J')", "é🎉"],
    ["States.Hash('input data', 'SHA-1')", "aaff4a450a104cd177d28d18d74485e8cae074b7"],
    ["States.Hash('', 'MD5')", "d41d8cd98f00b204e9800998ecf8427e"],
    ["States.JsonMerge($.o, States.StringToJson('\\{\"b\":3\\}'), false)", { a: 1, b: 3 }],
    ["States.StringToJson('')", null],
    ["States.StringToJson($.text)", { n: 1 }],
    ["States.JsonToString($.o)", '{"a":1,"b":2}'],
    ["States.MathAdd(1.49, 1.5)", 3],
    ["States.MathAdd(-1.5, 0)", -1],
    ["States.MathAdd(-0.4, 0)", 0],
    ["States.MathRandom(1, 999)", 500],
    ["States.StringSplit(', , ,', ',')", [" ", " "]],
    ["States.StringSplit('This.is+a,test=string', '.+,=')", ["This", "is", "a", "test", "string"]],
    ["States.StringSplit('abc', '')", ["abc"]],
    ["States.Format('{} is {}, {} {}', $name, 1.5, true, null)", "Ann is 1.5, true null"],
    ["States.Format('it\\'s \\{\\} \\\\ {}', 'x')", "it's {} \\ x"],
    ["States.Format($.template, $.x)", "<7>"],
    ["States.Format('{}', 12345678.5)", "1.23456785E7"],
    ["States.ArrayGetItem(States.StringSplit($$.StateMachine.Name, '-'), States.MathAdd(1, -1))", "a"],
    ["States.UUID()", "88888888-8888-4888-8888-888888888888"],
  ])("evaluates %s", (text, value) => {
    const input = {
      x: 7,
      list: [1, 2, 3],
      o: { a: 1, b: 2 },
      o2: { b: 2, a: 1 },
      double: [1, "1", 1.0, { a: 1, b: 2 }, { b: 2, a: 1 }, null, null],
      text: ' {"n": 1}',
      template: "<{}>",
    };
    expect(call(text, input)).toEqual(value);
  });

  it("draws from the seed alone where one is given", () => {
    expect(call("States.MathRandom(0, 100, 42)", {}, () => 0.1)).toBe(72);
    expect(call("States.MathRandom(12.5, 44.51)", {}, () => 0.999)).toBe(44);
  });

  it.each([
    "States.ArrayPartition($.x, 1)",
    "States.ArrayPartition(States.Array(1), 0)",
    "States.ArrayRange(0, 9, 0)",
    "States.ArrayRange(0, 1000, 1)",
    "States.ArrayGetItem(States.Array(1), 1)",
    "States.ArrayGetItem(States.Array(1), -1)",
    "States.ArrayLength('text')",
    "States.Base64Decode('?')",
    "States.Base64Encode($.long)",
    "States.Hash('a', 'SHA-3')",
    "States.JsonMerge($.o, $.o, true)",
    "States.StringToJson('nonsense')",
    "States.MathAdd('1', 1)",
    "States.MathRandom(2, 1)",
    "States.StringSplit(1, ',')",
    "States.Format('{}')",
    "States.Format('', 1)",
    "States.Format('{}', $.o)",
  ])("fails for %s, naming the function", (text) => {
    const name = text.slice(0, text.indexOf("("));
    expect(call(text, { x: 1, o: {}, long: "a".repeat(10_001) })).toMatchObject({
      error: "States.Runtime",
      cause: expect.stringContaining(`The function '${text}' had the following error: Invalid arguments in ${name}. `),
    });
  });

  it("names the path that finds nothing, and the outermost call", () => {
    expect(call("States.Array(States.Format('{}', $.nope))", { a: 1 })).toMatchObject({
      error: "States.Runtime",
      cause:
        "The function 'States.Array(States.Format('{}', $.nope))' had the following error: " +
        `The JsonPath argument for the field '$.nope' could not be found in the input '{"a":1}'`,
    });
  });

  it.each([
    ["States.Nope()", 0],
    ["States.UUID", 11],
    ["States.UUID() ", 13],
    ["States.UUID(1)", 0],
    ["States.MathAdd(1)", 0],
    ["States.Array(1 2)", 15],
    ["States.Array('a)", 13],
    ["States.Array(a)", 13],
    ["States.Array($.)", 15],
    [`States.StringToJson('{"text":"An \\"escaped\\" quote"}')`, 33],
    [`${"States.Array(".repeat(11)}${")".repeat(11)}`, 130],
  ])("refuses %s", (text, offset) => {
    const intrinsic = compileIntrinsic(text);
    expect(intrinsic.ok ? null : intrinsic.error.offset).toBe(offset);
  });

  it("accepts ten calls within each other", () => {
    expect(compileIntrinsic(`${"States.Array(".repeat(10)}${")".repeat(10)}`).ok).toBe(true);
  });

  it("never throws, whatever the arguments", () => {
    const names = fc.constantFrom(...intrinsicFunctions.keys());
    fc.assert(
      fc.property(names, fc.array(fc.jsonValue(), { maxLength: 4 }), (name, values) => {
        const paths = values.map((_, index) => `$[${index}]`).join(", ");
        const intrinsic = compileIntrinsic(`${name}(${paths})`);
        if (intrinsic.ok) intrinsic.value.evaluate(scopeOf(values as Json));
      }),
      { numRuns: 1000 },
    );
  });

  it("encodes what it decodes, and parses what it prints", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.jsonValue(), (text, value) => {
        expect(call("States.Base64Decode(States.Base64Encode($))", text)).toBe(text);
        // Compared as text, for JSON does not tell -0 from 0.
        const again = call("States.StringToJson(States.JsonToString($))", value as Json);
        expect(JSON.stringify(again)).toBe(JSON.stringify(value));
      }),
    );
  });

  it("bounds results that would explode", () => {
    const text = "x".repeat(200_000);
    expect(call(`States.Format('${"{}".repeat(100)}'${", $".repeat(100)})`, text)).toBeInstanceOf(EvaluationFailure);
    const nested = Array.from({ length: 9 }).reduce<string>((inner) => `States.Array(${inner}, ${inner})`, "$");
    expect(String(call(`States.JsonToString(${nested})`, text)).length).toBeLessThan(2_000_000);
  });
});
