import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { compile } from "./compile/compile-machine";
import { loadJsonata } from "./expressions/jsonata/load-jsonata";
import type { Json, JsonObject } from "./json";
import type { ExecutionOutcome, Limits, MachineType } from "./model";
import { run } from "./run/run-machine";
import { jsonValues, machineCases } from "./testing/arbitrary-machine";
import { scriptedWorld } from "./testing/scripted-world";
import { validate } from "./validate/validate";

const PATIENCE_MS = 60_000;

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

async function outcomeOf(
  definition: Json,
  input: Json = {},
  limits: Partial<Limits> = {},
  type: MachineType = "STANDARD",
): Promise<ExecutionOutcome> {
  const machine = await compile(definition);
  if (!machine.ok) throw new Error(JSON.stringify(machine.error));
  const execution = await run(machine.value, scriptedWorld("s"), { input, type, limits });
  for (const { details } of execution.history) Object.keys(details);
  return execution.outcome;
}

const one = (state: JsonObject): JsonObject => ({ StartAt: "Do", States: { Do: { ...state, End: true } } });
const jsonata = (Output: Json): JsonObject => ({ ...one({ Type: "Pass", Output }), QueryLanguage: "JSONata" });

describe("anything as a definition", { timeout: PATIENCE_MS }, () => {
  it("gives diagnostics or runs, and never throws, whatever a valid definition is damaged to", async () => {
    const library = await loadJsonata();
    await fc.assert(
      fc.asyncProperty(machineCases, jsonValues, fc.nat(), async ({ definition, input }, value, at) => {
        const damaged = replaceAt(definition, at, value);
        validate(damaged, { jsonata: library });
        const machine = await compile(damaged);
        if (machine.ok) {
          const limits = { transitions: 50, events: 500, flows: 50 };
          const { outcome } = await run(machine.value, scriptedWorld("s"), { input, limits });
          expect(outcome.status).not.toBe("RUNNING");
        } else expect(machine.error.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it("gives diagnostics for any JSON and any text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string(), async (value, text) => {
        expect(validate(value as Json).length).toBeGreaterThan(0);
        expect(validate(text).length).toBeGreaterThan(0);
        expect((await compile(value as Json)).ok).toBe(false);
      }),
    );
  });

  it("refuses a definition that nests without measure", async () => {
    const deep = nested(20_000, (inner) => ({ a: inner }));
    expect((await compile(one({ Type: "Pass", Result: deep }))).ok).toBe(false);
    expect((await compile(deep)).ok).toBe(false);
    expect(validate(`${"[".repeat(200_000)}${"]".repeat(200_000)}`).length).toBeGreaterThan(0);
  });

  it("refuses Maps that stand in each other without measure", async () => {
    const maps = nested(150, (inner, depth) => ({
      StartAt: `M${depth}`,
      States: { [`M${depth}`]: { Type: "Map", ItemProcessor: depth === 0 ? one({ Type: "Pass" }) : inner, End: true } },
    }));
    expect((await compile(maps)).ok).toBe(false);
  });
});

describe("names out of the prototype", () => {
  it("takes __proto__ and constructor as names like any other", async () => {
    const input = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 2}}}');
    const written = await outcomeOf(one({ Type: "Pass", Result: 3, ResultPath: "$.__proto__.polluted" }), input);
    expect(JSON.stringify(written)).toContain('"__proto__":{"polluted":3}');
    const read = one({ Type: "Pass", Parameters: { "a.$": "$.__proto__.polluted", "b.$": "$.constructor.prototype" } });
    expect(await outcomeOf(read, input)).toMatchObject({ output: { a: 1, b: { polluted: 2 } } });
  });

  it("finds nothing of the prototype in an object without such members", async () => {
    for (const path of ["$.__proto__", "$.constructor", "$.toString", "$.a.length"])
      expect(await outcomeOf(one({ Type: "Pass", InputPath: path }), { a: "text" })).toMatchObject({
        status: "FAILED",
      });
  });

  it("has states and variables of such names", async () => {
    const states = JSON.parse(
      '{"__proto__": {"Type": "Pass", "Assign": {"constructor": 1}, "Next": "constructor"}, "constructor": {"Type": "Pass", "InputPath": "$constructor", "End": true}}',
    );
    expect(await outcomeOf({ StartAt: "__proto__", States: states })).toEqual({ status: "SUCCEEDED", output: 1 });
    expect((await compile({ StartAt: "toString", States: { A: { Type: "Succeed" } } })).ok).toBe(false);
  });

  it("lets no JSONata expression reach the prototype or the page", async () => {
    for (const expression of [
      "$states.input.__proto__.polluted",
      "$states.input.constructor.constructor('return globalThis')()",
      '$merge([{}, $parse(\'{"__proto__": {"polluted": 1}}\')]).polluted',
      "$lookup($states.input, '__proto__').toString",
      "$string.constructor('return 1')()",
      "($f := $string; $f.constructor)",
    ]) {
      const outcome = await outcomeOf(jsonata(`{% ${expression} %}`));
      expect([expression, outcome.status]).toEqual([expression, "FAILED"]);
    }
  });
});

describe("work without end", { timeout: PATIENCE_MS }, () => {
  const endless = { StartAt: "A", States: { A: { Type: "Pass", Next: "B" }, B: { Type: "Pass", Next: "A" } } };

  it("ends an endless loop by the service's quota of events, or else by the budget of transitions", async () => {
    expect(await outcomeOf(endless)).toMatchObject({ status: "FAILED", error: "States.Runtime" });
    expect(await outcomeOf(endless, {}, { transitions: 1_000 }, "EXPRESS")).toEqual({
      status: "STOPPED",
      limit: "transitions",
    });
    expect(await outcomeOf(endless, {}, { events: 1_000 }, "EXPRESS")).toEqual({ status: "STOPPED", limit: "events" });
  });

  it("ends a loop of retries and a loop of waits", async () => {
    const Retry = [{ ErrorEquals: ["States.ALL"], MaxAttempts: 99_999_999, IntervalSeconds: 1, BackoffRate: 1 }];
    const failing = one({ Type: "Task", Resource: "arn:aws:states:::lambda:invoke", Retry, TimeoutSeconds: 1 });
    const machine = await compile(failing);
    if (!machine.ok) throw new Error("does not compile");
    const world = { task: () => ({ type: "failure", error: "Busy", cause: null }) as const };
    const { outcome } = await run(machine.value, world, { input: {} });
    expect(outcome).toMatchObject({ status: "FAILED", error: "States.Runtime" });
    const waiting = { StartAt: "A", States: { A: { Type: "Wait", Seconds: 99_999, Next: "A" } } };
    expect(await outcomeOf(waiting)).toMatchObject({ status: "TIMED_OUT" });
  });

  it("ends a huge Map by the budget of transitions, and Maps that multiply by that of flows", async () => {
    const wait = one({ Type: "Wait", Seconds: 1 });
    const map = (body: JsonObject) => one({ Type: "Map", ItemProcessor: body });
    const quotas = { historyEvents: Number.POSITIVE_INFINITY, payloadBytes: Number.POSITIVE_INFINITY };
    const items = Array.from({ length: 5_000 }, () => 1);
    expect(await outcomeOf(map(wait), items, { ...quotas, transitions: 1_000 })).toEqual({
      status: "STOPPED",
      limit: "transitions",
    });
    const inner = { StartAt: "Inner", States: { Inner: { Type: "Map", ItemProcessor: wait, End: true } } };
    const square = Array.from({ length: 40 }, () => items.slice(0, 40));
    expect(await outcomeOf(map(inner), square, { ...quotas, flows: 1_000 })).toEqual({
      status: "STOPPED",
      limit: "flows",
    });
  });
});

describe("payloads that explode", { timeout: PATIENCE_MS }, () => {
  it.each([
    ["a template that doubles its input", { Type: "Pass", Parameters: { "a.$": "$", "b.$": "$" }, Next: "Do" }],
    ["a function that doubles its input", { Type: "Pass", Parameters: { "a.$": "States.Array($, $)" }, Next: "Do" }],
    ["a ResultPath that nests deeper", { Type: "Pass", Parameters: { "in.$": "$" }, Next: "Do" }],
    ["a text that doubles", { Type: "Pass", Parameters: { "t.$": "States.Format('{}{}', $.t, $.t)" }, Next: "Do" }],
    ["a variable that doubles", { Type: "Pass", Assign: { "v.$": "States.Array($v, $v)" }, Next: "Do" }],
  ])("ends %s", async (_, state) => {
    const begin = { Type: "Pass", Assign: { v: 1 }, Next: "Do" };
    const outcome = await outcomeOf({ StartAt: "Begin", States: { Begin: begin, Do: state } }, { t: "x" });
    expect(["FAILED", "STOPPED"]).toContain(outcome.status);
  });

  it.each([
    ["doubles an object", "$reduce([1..60], function($all, $i) { {'a': $all, 'b': $all} }, 1)"],
    ["makes a long range", "[1..100000000]"],
    ["pads without measure", "$pad('', 1000000000, 'x')"],
    ["calls itself", "($f := function($n) { 1 + $f($n) }; $f(1))"],
    ["calls itself at its end", "($f := function($n) { $f($n + 1) }; $f(1))"],
    ["doubles a text", "$reduce([1..60], function($all, $i) { $all & $all }, 'x')"],
    ["backtracks", "$match('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', /^(a+)+$/)"],
    ["nests brackets", `${"(".repeat(5_000)}1${")".repeat(5_000)}`],
  ])("ends an expression that %s", async (_, expression) => {
    const machine = await compile(jsonata(`{% ${expression} %}`));
    if (!machine.ok) return expect(machine.error.length).toBeGreaterThan(0);
    const { outcome } = await run(machine.value, scriptedWorld("s"), { input: {} });
    expect(["FAILED", "STOPPED"]).toContain(outcome.status);
  });

  it("takes an input that nests without measure, or says that it is too deep", async () => {
    const deep = nested(50_000, (inner) => [inner]);
    for (const state of [
      { Type: "Pass" },
      { Type: "Pass", InputPath: "$..a" },
      { Type: "Pass", Parameters: { "a.$": "$" } },
    ]) {
      const outcome = await outcomeOf(one(state), deep);
      expect(["FAILED", "STOPPED"]).toContain(outcome.status);
    }
  });
});

/** The definition with the value in place of one of its nodes, counted through. */
function replaceAt(definition: JsonObject, at: number, value: Json): Json {
  const copy = structuredClone(definition) as Record<string, Json>;
  const places: (readonly [holder: Record<string, Json>, key: string])[] = [];
  const visit = (node: Json): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      places.push([node as Record<string, Json>, key]);
      visit(inner);
    }
  };
  visit(copy);
  const [holder, key] = places[at % places.length] ?? [copy, "StartAt"];
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

function nested<Value extends Json>(depth: number, wrap: (inner: Json, depth: number) => Value): Value {
  let value = wrap(1, 0);
  for (let level = 1; level < depth; level++) value = wrap(value, level);
  return value;
}
