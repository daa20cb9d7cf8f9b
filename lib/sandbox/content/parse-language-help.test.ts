import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { parseLanguageHelp } from "./parse-language-help";

const TEXT = readFileSync(path.join(import.meta.dirname, "../../../content/sandbox/step-functions/fields.md"), "utf8");

it("reads the meaning of every field, also of several in one row", () => {
  const help = parseLanguageHelp(TEXT, "fields.md");
  if (!help.ok) throw new Error(help.error.map(({ message }) => message).join("\n"));
  const names = help.value.fields.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["ResultPath", "Catch.ResultPath", "NumericLessThanPath"]));
  expect(help.value.types).toHaveLength(8);
  expect(help.value.errors.map(({ name }) => name)).toContain("States.ALL");
  expect(help.value.resources[0]?.meaning).toContain("`Payload`");
});

it("names a field that is missing and one that does not exist", () => {
  const result = parseLanguageHelp(TEXT.replace("| `ResultPath` |", "| `ResultPth` |"), "fields.md");
  expect(result.ok ? [] : result.error.map(({ message }) => message)).toEqual([
    "The table lacks the field `ResultPath`.",
    "The engine knows no field `ResultPth`.",
  ]);
});
