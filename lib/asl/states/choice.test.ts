import { describe, expect, it } from "vitest";
import type { Json } from "../json";
import { runDefinition } from "../testing/run-definition";

const ends = { Yes: { Type: "Pass", Result: "yes", End: true }, No: { Type: "Pass", Result: "no", End: true } };

/** Whether the rule holds for the input; the outcome where the execution fails. */
async function holds(rule: object, input: Json): Promise<unknown> {
  const definition = {
    StartAt: "C",
    States: { C: { Type: "Choice", Choices: [{ ...rule, Next: "Yes" }], Default: "No" }, ...ends },
  };
  const { outcome } = await runDefinition(definition, { input });
  return outcome.status === "SUCCEEDED" ? outcome.output === "yes" : outcome;
}

describe("comparisons", () => {
  it.each<[string, Json, Json, boolean]>([
    ["StringEquals", "a", "a", true],
    ["StringLessThan", "B", "a", true],
    ["StringGreaterThanEquals", "a", "a", true],
    ["NumericEquals", 3, 3.0, true],
    ["NumericGreaterThan", 3, 2.5, true],
    ["NumericLessThanEquals", 3, 2, false],
    ["TimestampEquals", "2025-01-01T01:00:00+01:00", "2025-01-01T00:00:00Z", true],
    ["TimestampLessThan", "2025-01-01T00:00:00.000000001Z", "2025-01-01T00:00:00.000000002Z", true],
    ["BooleanEquals", false, false, true],
  ])("%s of %j and %j is %s", async (operator, value, operand, expected) => {
    expect(await holds({ Variable: "$.v", [operator]: operand }, { v: value })).toBe(expected);
    expect(await holds({ Variable: "$.v", [`${operator}Path`]: "$.w" }, { v: value, w: operand })).toBe(expected);
  });

  it.each<[string, Json, Json]>([
    ["NumericEquals", "3", 3],
    ["StringEquals", 3, "3"],
    ["BooleanEquals", "true", true],
    ["TimestampEquals", "no time", "2025-01-01T00:00:00Z"],
    ["StringLessThan", null, "a"],
  ])("%s is false for a value of another type", async (operator, value, operand) => {
    expect(await holds({ Variable: "$.v", [operator]: operand }, { v: value })).toBe(false);
    expect(await holds({ Not: { Variable: "$.v", [operator]: operand } }, { v: value })).toBe(true);
  });

  it.each<[string, string, boolean]>([
    ["log-*.txt", "log-2025.txt", true],
    ["log-*.txt", "log-2025.csv", false],
    ["*a*b*", "xxaxxbxx", true],
    ["*a*a", "a", false],
    ["\\*", "*", true],
    ["\\*", "x", false],
    ["\\\\*", "\\x", true],
  ])("StringMatches %s of %s is %s", async (pattern, value, expected) => {
    expect(await holds({ Variable: "$.v", StringMatches: pattern }, { v: value })).toBe(expected);
  });

  it("tests for type and presence", async () => {
    expect(await holds({ Variable: "$.v", IsNull: true }, { v: null })).toBe(true);
    expect(await holds({ Variable: "$.v", IsNumeric: false }, { v: "1" })).toBe(true);
    expect(await holds({ Variable: "$.v", IsTimestamp: true }, { v: "2025-01-01T00:00:00Z" })).toBe(true);
    expect(await holds({ Variable: "$.w", IsPresent: false }, { v: 1 })).toBe(true);
    expect(await holds({ Variable: "$.v", IsPresent: true }, { v: null })).toBe(true);
  });

  it("stops at the first part that decides And and Or", async () => {
    const present = { Variable: "$.v", IsPresent: true };
    const big = { Variable: "$.v", NumericGreaterThan: 1 };
    expect(await holds({ And: [present, big] }, {})).toBe(false);
    expect(await holds({ Or: [{ Not: present }, big] }, {})).toBe(true);
  });

  it("fails the execution where a rule reads a missing field", async () => {
    expect(await holds({ Variable: "$.v", NumericEquals: 1 }, {})).toEqual({
      status: "FAILED",
      error: "States.Runtime",
      cause:
        "An error occurred while executing the state 'C' (entered at the event id #2). " +
        "Invalid path '$.v': The choice state's condition path references an invalid value.",
    });
  });
});

describe("Choice", () => {
  it("takes the first rule that holds, with its Assign in place of the state's", async () => {
    const definition = {
      StartAt: "C",
      States: {
        C: {
          Type: "Choice",
          Choices: [
            { Variable: "$.n", NumericGreaterThan: 5, Next: "Show", Assign: { by: "first" } },
            { Variable: "$.n", NumericGreaterThan: 1, Next: "Show", Assign: { by: "second" } },
          ],
          Default: "Show",
          Assign: { by: "default" },
        },
        Show: { Type: "Pass", Parameters: { "by.$": "$by" }, End: true },
      },
    };
    const by = async (n: number) => (await runDefinition(definition, { input: { n } })).outcome;
    expect(await by(9)).toMatchObject({ output: { by: "first" } });
    expect(await by(3)).toMatchObject({ output: { by: "second" } });
    expect(await by(0)).toMatchObject({ output: { by: "default" } });
  });

  it("fails without a match and a Default", async () => {
    const definition = {
      StartAt: "C",
      States: { C: { Type: "Choice", Choices: [{ Variable: "$.n", NumericEquals: 1, Next: "Yes" }] }, ...ends },
    };
    expect((await runDefinition(definition, { input: { n: 2 } })).outcome).toMatchObject({ error: "States.Runtime" });
  });

  it("refuses a JSONata condition that is neither true nor false", async () => {
    const definition = {
      QueryLanguage: "JSONata",
      StartAt: "C",
      States: {
        C: { Type: "Choice", Choices: [{ Condition: "{% 1 %}", Next: "End" }], Default: "End" },
        End: { Type: "Succeed" },
      },
    };
    expect((await runDefinition(definition)).outcome).toMatchObject({
      error: "States.QueryEvaluationError",
      cause: expect.stringContaining("Expected 'boolean', but was 'number' for value: 1"),
    });
  });
});
