import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { ALL_RULES } from "./all-rules";

const SUPPORT = new Set(["all-rules.ts", "rule.ts", "rule-tester.ts"]);

it("holds every rule of the folder under its file name", () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !file.includes(".test.") && !SUPPORT.has(file));
  expect(ALL_RULES.map(({ name }) => `${name}.ts`)).toEqual(files.sort());
});

it("is documented in the table of content/README.md, with the same severities", () => {
  const readme = readFileSync(path.join(import.meta.dirname, "../../../content/README.md"), "utf8");
  for (const { name, severity } of ALL_RULES) expect(readme).toContain(`| \`${name}\` | ${severity} |`);
});
