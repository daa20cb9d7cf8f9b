import { expect, it } from "vitest";
import type { Json, JsonObject } from "../../json";
import { jsonataSyntax } from "./jsonata-syntax";
import { findingsOf, machineOf } from "./rule-tester";

const pass = (Output: Json): JsonObject => machineOf({ Type: "Pass", QueryLanguage: "JSONata", Output });

it("gives the parser's message, at the value", () => {
  expect(findingsOf(jsonataSyntax, pass({ a: ["{% 1 + %}", "1 +"], b: "{% $sum([1..3]) %}" }))).toEqual([
    "/States/S/Output/a[0]: Unexpected end of expression",
  ]);
});

it("looks at the fields that may hold an expression only", () => {
  const machine = machineOf({ Type: "Pass", QueryLanguage: "JSONata", Comment: "{% ( %}" });
  expect(findingsOf(jsonataSyntax, machine)).toEqual([]);
  expect(findingsOf(jsonataSyntax, machineOf({ Type: "Pass", Parameters: { a: "{% ( %}" } }))).toEqual([]);
});
