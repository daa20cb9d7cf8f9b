import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignVariables, innerVariables, noVariables } from "@/lib/json";
import { EvaluationFailure } from "../../failure";
import type { Json } from "../../json";
import type { JsonataScope } from "../scope";
import { compileJsonata } from "./compile-jsonata";
import { loadJsonata } from "./load-jsonata";

const library = await loadJsonata();
const NOW = Date.UTC(2025, 0, 2, 3, 4, 5, 6);

const scopeOf = (input: Json, variables = noVariables): JsonataScope => ({
  input: null,
  context: { Execution: { Name: "run" } },
  variables,
  random: () => 0.5,
  states: { input },
  now: NOW,
});

async function evaluate(text: string, scope = scopeOf({})): Promise<Json | EvaluationFailure> {
  const compiled = compileJsonata(library, text, "Output");
  if (!compiled.ok) throw new Error(`${compiled.error.message} at ${compiled.error.offset}`);
  return await compiled.value.evaluate(scope);
}

const input = { n: 5, items: [{ id: 1 }, { id: 2 }, { id: 3 }], list: [1, 2, 3], text: "abc", one: [7] };

describe("compileJsonata", { timeout: 60_000 }, () => {
  it.each<[string, Json]>([
    ["$states.input.n + 1", 6],
    [" $states.context.Execution.Name ", "run"],
    ["$keys($states)", ["input", "context"]],
    ["$states.*.Execution.Name", "run"],
    ["$states[context].input.n", 5],
    ["$states.input.items.id", [1, 2, 3]],
    ["$states.input.items[id > 1]", [{ id: 2 }, { id: 3 }]],
    ["$states.input.items[id = 1]", { id: 1 }],
    ["$states.input.one", [7]],
    ["$map($states.input.list, function($v) { $v * 2 })", [2, 4, 6]],
    ["($x := $states.input.n; $x > 3 ? 'big' : 'small')", "big"],
    ["null", null],
    ["[]", []],
    ["{'a': [1..3], 'b': {}}", { a: [1, 2, 3], b: {} }],
    ["[1/0]", ["Infinity"]],
    ["1/0", "Infinity"],
    ["$partition([1, 2, 3, 4, 5], 2)", [[1, 2], [3, 4], [5]]],
    ["$partition([0], 3)", [[0]]],
    ["$range(0, 6, 2)", [0, 2, 4, 6]],
    ["$range(1, 9, 9)", 1],
    ['$hash("input", "SHA-1")', "140f86aae51ab9e1cda9b4254fe98a74eb54c1a1"],
    ["$random(42)", 0.7275636800328681],
    ["$random()", 0.5],
    ["$uuid()", "88888888-8888-4888-8888-888888888888"],
    [`$parse('{"a": [1, 2]}').a`, [1, 2]],
    ["$parse('-0')", -0],
    ["$now()", "2025-01-02T03:04:05.006Z"],
    ["$millis()", NOW],
    ["$now('[Y0001]-[M01]')", "2025-01"],
    ["$toMillis('07:00', '[H]:[m]')", Date.UTC(2025, 0, 2, 7)],
    ["$shuffle([1, 2, 3])", [1, 3, 2]],
    ["$distinct([1, 2, 1, {'a': 1}, {'a': 1}])", [1, 2, { a: 1 }]],
    ["$replace('a-b', /-/, '+') & $pad('x', 3) & $join(['a', 'b'], ',')", "a+bx  a,b"],
    ["$match('ab12', /([a-z]+)(\\d+)/).groups", ["ab", "12"]],
    ["$states.input ~> |$|{'n': 6}, ['items', 'list', 'one']|", { n: 6, text: "abc" }],
    ["$reduce([1..50], function($a, $b) { $a + $b })", 1275],
  ])("evaluates %s", async (text, value) => {
    expect(await evaluate(text, scopeOf(input))).toEqual(value);
  });

  it("reads variables of the scope and of outer ones, and no other names", async () => {
    const variables = assignVariables(innerVariables(assignVariables(noVariables, { outer: 1, both: 1 })), { both: 2 });
    expect(await evaluate("[$outer, $both]", scopeOf({}, variables))).toEqual([1, 2]);
    expect(await evaluate("$nothing", scopeOf({}, variables))).toBeInstanceOf(EvaluationFailure);
  });

  it.each([
    ["$doesNotExist", "returned nothing (undefined)."],
    ["$states.input.none", "returned nothing (undefined)."],
    ["$range(1, 0, 1)", "returned nothing (undefined)."],
    ["$fn := function($x){$x}", "returned an unsupported result type."],
    ["{'f': $sum}", "returned an unsupported result type."],
    ["/abc/", "returned an unsupported result type."],
    [
      "1 + 'a'",
      'threw an error during evaluation. T2002: The right side of the "+" operator must evaluate to a number',
    ],
    [
      "$sum('a')",
      'threw an error during evaluation. T0412: Argument 1 of function "sum" must be an array of "numbers"',
    ],
    ["$eval('1+1')", "threw an error during evaluation. T1006: Attempted to invoke a non-function"],
    ["$error('stop')", "threw an error during evaluation. D3137: stop"],
    ["$hash('a', 'CRC')", "threw an error during evaluation: The algorithm of $hash"],
    ["$parse('nonsense')", "threw an error during evaluation: The argument of $parse"],
    ["($f := function($x) { $f($x + 1) }; $f(1))", "threw an error during evaluation: Expression evaluation timeout"],
    ["($f := function($x) { 1 + $f($x) }; $f(1))", "threw an error during evaluation: Stack overflow error"],
    ["$sum([1..900000])", "threw an error during evaluation: Expression evaluation memory limit exceeded"],
    [
      "($p := function($s, $n) { $n = 0 ? $s : $p($s & $s, $n - 1) }; $p('x', 30))",
      "threw an error during evaluation: Expression evaluation memory limit exceeded",
    ],
    [
      "($p := function($s, $n) { $n = 0 ? $s : $p({'a': $s, 'b': $s}, $n - 1) }; $string($p('x', 60)))",
      "threw an error during evaluation: Expression evaluation memory limit exceeded",
    ],
    ["$pad('x', 1e9)", "threw an error during evaluation: Expression evaluation memory limit exceeded"],
    [
      "$match('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', /(a+)+b/)",
      "threw an error during evaluation: Expression evaluation timeout",
    ],
    [Array(200).fill("1").join("+"), "threw an error during evaluation: Stack overflow error"],
  ])("fails for %s", async (text, outcome) => {
    expect(await evaluate(text, scopeOf(input))).toMatchObject({
      error: "States.QueryEvaluationError",
      cause: expect.stringContaining(`The JSONata expression '${text}' specified for the field 'Output' ${outcome}`),
      location: "Output",
    });
  });

  it.each([
    ["1 +", "Unexpected end of expression", 3],
    ["", "Unexpected end of expression", 0],
    ["a[1,2)", 'Expected "]", got ","', 4],
    ["($clone := function($x){$x}; $states.input ~> |$|{'a':1}|)", "$clone can't be assigned", 0],
  ])("refuses %s", (text, message, offset) => {
    const compiled = compileJsonata(library, text, "Output");
    expect(compiled.ok ? null : compiled.error).toEqual({ message, offset });
  });

  it("takes long and deep texts without a throw", async () => {
    expect(await evaluate(`$count([${Array(20_000).fill("1").join()}])`)).toBe(20_000);
    const deep = compileJsonata(library, `${"(".repeat(5_000)}1${")".repeat(5_000)}`, "Output");
    if (deep.ok) expect(await deep.value.evaluate(scopeOf({}))).toBeInstanceOf(EvaluationFailure);
  });

  it("evaluates again and again without what went before", async () => {
    const compiled = compileJsonata(
      library,
      "($f := function($n) { $n = 0 ? 0 : $f($n - 1) }; $f($states.input))",
      "Output",
    );
    if (!compiled.ok) throw new Error(compiled.error.message);
    for (const rounds of [60_000, 60_000]) expect(await compiled.value.evaluate(scopeOf(rounds))).toBe(0);
  });

  it("changes neither its input nor any prototype", async () => {
    const before = JSON.stringify(input);
    await evaluate("$states.input ~> |items|{'__proto__': {'polluted': true}, 'x': 1}|", scopeOf(input));
    await evaluate("$merge([$states.input, {'__proto__': {'polluted': true}}])", scopeOf(input));
    await evaluate("$append($states.input.list[], 4)", scopeOf(input));
    await evaluate("$states.input.list^(>$)", scopeOf(input));
    expect(JSON.stringify(input)).toBe(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(await evaluate("$states.input.constructor", scopeOf(input))).toBeInstanceOf(EvaluationFailure);
    expect(await evaluate("$states.input.__proto__", scopeOf(input))).toBeInstanceOf(EvaluationFailure);
  });

  it("gives plain JSON or a failure, whatever the expression and the input", async () => {
    const part = fc.constantFrom(
      "$states",
      ".input",
      ".a",
      "[",
      "]",
      "(",
      ")",
      "$",
      "+",
      "&",
      "{",
      "}",
      "'a'",
      ":",
      "1",
      "..",
      "*",
      "**",
      "%",
      "$map",
      ",",
      "function($x){$x}",
      "~>",
      "|",
      "?",
      "^",
      "=",
      " in ",
      "$string",
      "/a/",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join("")),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.jsonValue(), async (expression, value) => {
        const compiled = compileJsonata(library, expression, "Output");
        if (!compiled.ok) return;
        const result = await compiled.value.evaluate(scopeOf(value as Json));
        if (!(result instanceof EvaluationFailure))
          expect(structuredClone(result)).toEqual(JSON.parse(JSON.stringify(result)));
      }),
      { numRuns: 300 },
    );
  });
});
