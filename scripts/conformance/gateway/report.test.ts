import { expect, it } from "vitest";
import { count, failures, shares, table, type Verdict } from "./report";

const difference = { path: "status", expected: 403, actual: 404 };
const VERDICTS: readonly Verdict[] = [
  { id: "routing/one", family: "routing", certainty: "recorded", difference },
  { id: "routing/two", family: "routing", certainty: "asserted", difference: null },
  { id: "waf/one", family: "waf", certainty: "documented", difference: null },
  { id: "waf/two", family: "waf", certainty: "observed", difference },
];

it("counts binding certainties together and the others apart", () => {
  expect(
    table(VERDICTS)
      .split("\n")
      .map((line) => line.split(/ {2,}/)),
  ).toEqual([
    ["family", "binding", "support", "observed"],
    ["routing", "1/2", "–", "–"],
    ["waf", "1/1", "–", "0/1"],
    ["all", "2/3", "–", "0/1"],
  ]);
});

it("tells the share of the binding cases and the weakest family", () => {
  expect(shares(VERDICTS)).toBe("Binding: 66.7 %; the weakest family, routing: 50.0 %");
});

it("names the certainty, the case and the first difference of each failure", () => {
  expect(failures(VERDICTS).split(/\n */)).toEqual([
    "recorded        routing/one",
    "status: expected 403, was 404",
    "observed        waf/two",
    "status: expected 403, was 404",
  ]);
});

it("counts passed and failed cases", () => {
  expect(count(VERDICTS)).toEqual({ passed: 2, failed: 2 });
});
