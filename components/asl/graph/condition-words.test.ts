import { expect, it } from "vitest";
import { fieldValue, type ObjectNode, parseDefinition } from "@/lib/asl";
import { conditionWords } from "./condition-words";

function wordsOf(rule: unknown): string {
  const node = parseDefinition(JSON.stringify({ rule }))?.root;
  const value = node === undefined ? undefined : fieldValue(node as ObjectNode, "rule");
  if (value?.type !== "object") throw new Error("no rule");
  return conditionWords(value);
}

it.each([
  [{ Variable: "$.a", NumericLessThanEquals: 5 }, "$.a ≤ 5"],
  [{ Variable: "$.a", StringEqualsPath: "$.b" }, "$.a = $.b"],
  [{ Variable: "$.a", StringMatches: "x*" }, '$.a matches "x*"'],
  [{ Variable: "$.a", IsPresent: false }, "$.a is not present"],
  [{ Variable: "$.t", TimestampGreaterThan: "2026-01-01T00:00:00Z" }, "$.t > 2026-01-01T00:00:00Z"],
  [{ Variable: "$.a", BooleanEquals: true, Next: "X" }, "$.a = true"],
  [{ Condition: "{% $total > 3 %}" }, "$total > 3"],
  [{ Not: { Variable: "$.a", IsNull: true } }, "not $.a is null"],
  [
    {
      Or: [
        { Variable: "$.a", NumericEquals: 1 },
        {
          And: [
            { Variable: "$.b", IsString: true },
            { Variable: "$.c", IsString: true },
          ],
        },
      ],
    },
    "$.a = 1 or ($.b is string and $.c is string)",
  ],
  [{ Variable: "$.a" }, "$.a"],
])("says %j as %s", (rule, words) => {
  expect(wordsOf(rule)).toBe(words);
});

it("gives up on rules that are nested without end", () => {
  let rule: unknown = { Variable: "$.a", IsNull: true };
  for (let depth = 0; depth < 100; depth++) rule = { Not: rule };
  expect(wordsOf(rule).length).toBeLessThan(60);
});
