import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { FIELD_RULES, FLOW_RULES } from "./all-rules";

const SUPPORT = new Set(["all-rules.ts", "rule.ts", "rule-tester.ts", "suggest.ts"]);

it("holds every rule of the folder under its file name", () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !file.includes(".test.") && !SUPPORT.has(file));
  expect([...FIELD_RULES, ...FLOW_RULES].map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});
