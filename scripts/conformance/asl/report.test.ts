import { expect, it } from "vitest";
import { count, failures, table } from "./report";

const difference = { path: "output/a", expected: 1, actual: undefined };
const VERDICTS = [
  { id: "one", family: "map", findings: { result: null, trace: null, history: difference } },
  { id: "two", family: "map", findings: { result: difference, cause: null } },
  { id: "three", family: "base", findings: { result: null } },
];

it("counts the cases that record a level, per family and in all", () => {
  expect(
    table(VERDICTS)
      .split("\n")
      .map((line) => line.split(/ {2,}/)),
  ).toEqual([
    ["family", "result", "cause", "trace", "history"],
    ["base", "1/1", "–", "–", "–"],
    ["map", "1/2", "0/1", "1/1", "0/1"],
    ["all", "2/3", "0/1", "1/1", "0/1"],
  ]);
});

it("names the level, the case and the first difference of each failure", () => {
  expect(failures(VERDICTS).split(/\n */)).toEqual([
    "history  one",
    "output/a: expected 1, was nothing",
    "result   two",
    "output/a: expected 1, was nothing",
  ]);
});

it("counts passed and failed cases by the level asked for", () => {
  expect(count(VERDICTS, "result")).toEqual({ passed: 2, failed: 1 });
  expect(count(VERDICTS, "history")).toEqual({ passed: 1, failed: 2 });
});
