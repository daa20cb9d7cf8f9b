import { expect, it } from "vitest";
import { parseDefinition } from "@/lib/asl";
import { graphModel } from "./graph-model";
import type { GraphMachine } from "./model";

function modelOf(definition: unknown): GraphMachine | null {
  const parsed = parseDefinition(JSON.stringify(definition));
  return parsed === null ? null : graphModel(parsed);
}

const ways = (machine: GraphMachine | null | undefined) =>
  machine?.edges.map(({ from, to, kind, labels }) => [from?.name ?? null, to.name, kind, labels.join(" | ")]);

it("has a way from the start, for each rule, for Default, Next and Catch", () => {
  const machine = modelOf({
    StartAt: "Which",
    States: {
      Which: { Type: "Choice", Choices: [{ Variable: "$.n", NumericGreaterThan: 3, Next: "Big" }], Default: "Small" },
      Big: { Type: "Task", Resource: "x", Catch: [{ ErrorEquals: ["A", "B"], Next: "Small" }], End: true },
      Small: { Type: "Pass", Next: "Big" },
    },
  });
  expect(ways(machine)).toEqual([
    [null, "Which", "start", ""],
    ["Which", "Big", "rule", "$.n > 3"],
    ["Which", "Small", "default", "Default"],
    ["Big", "Small", "catch", "A, B"],
    ["Small", "Big", "next", ""],
  ]);
  expect(machine?.states.map(({ ends }) => ends)).toEqual([false, true, false]);
});

it("joins rules that lead to the same state, but keeps catchers apart", () => {
  const rule = (value: string) => ({ Variable: "$.k", StringEquals: value, Next: "A" });
  const machine = modelOf({
    StartAt: "C",
    States: {
      C: { Type: "Choice", Choices: [rule("x"), rule("y")], Default: "A" },
      A: { Type: "Task", Resource: "r", Next: "E", Catch: [{ ErrorEquals: ["States.ALL"], Next: "E" }] },
      E: { Type: "Succeed" },
    },
  });
  expect(ways(machine)?.slice(1)).toEqual([
    ["C", "A", "rule", '$.k = "x" | $.k = "y" | Default'],
    ["A", "E", "next", ""],
    ["A", "E", "catch", "States.ALL"],
  ]);
});

it("follows main ways only where they are not those of errors", () => {
  const machine = modelOf({
    StartAt: "A",
    States: {
      A: { Type: "Task", Resource: "r", End: true, Catch: [{ ErrorEquals: ["X"], Next: "B" }] },
      B: { Type: "Fail" },
    },
  });
  expect(machine?.edges.map(({ main }) => main)).toEqual([true, false]);
});

it("nests branches and what a Map runs", () => {
  const inner = (name: string) => ({ StartAt: name, States: { [name]: { Type: "Pass", End: true } } });
  const machine = modelOf({
    StartAt: "P",
    States: {
      P: { Type: "Parallel", Branches: [inner("Left"), inner("Right")], Next: "M" },
      M: { Type: "Map", ItemProcessor: inner("Each"), MaxConcurrency: 2, End: true },
    },
  });
  expect(machine?.states.map(({ parts }) => parts.map(({ states }) => states[0]?.name))).toEqual([
    ["Left", "Right"],
    ["Each"],
  ]);
  expect(machine?.states[1]?.note).toBe("2 at a time");
});

it("leaves out targets that don't exist, and shows states whose type is missing", () => {
  const machine = modelOf({ StartAt: "Nowhere", States: { A: { Next: "Nowhere" }, __proto__x: { Type: "Pass" } } });
  expect(machine?.edges).toEqual([]);
  expect(machine?.states.map(({ name, type }) => [name, type])).toEqual([
    ["A", null],
    ["__proto__x", "Pass"],
  ]);
});

it("has nothing to show without states", () => {
  expect(modelOf({ StartAt: "A" })).toBeNull();
  expect(modelOf({ States: {} })).toBeNull();
});
