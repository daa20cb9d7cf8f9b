import { expect, it } from "vitest";
import { differenceAt, firstDifference, passes } from "./level";

const difference = { path: "output", expected: 1, actual: 2 };

it("passes a level on its own and on what it builds on", () => {
  const findings = { result: null, cause: difference, trace: null, history: null };
  expect(passes(findings, "cause")).toBe(false);
  expect(passes(findings, "history")).toBe(true);
});

it("fails every level with the result", () => {
  const findings = { result: difference, cause: null, trace: null, history: null };
  expect(["result", "cause", "trace", "history"].map((level) => differenceAt(findings, level as "trace"))).toEqual(
    Array(4).fill(difference),
  );
});

it("says nothing of a level that the case does not record, and lets it pass by the result", () => {
  expect(differenceAt({ result: null }, "history")).toBeUndefined();
  expect(passes({ result: null }, "history")).toBe(true);
  expect(passes({ result: difference }, "history")).toBe(false);
});

it("names what was compared in the first difference", () => {
  expect(firstDifference(["status", null], ["output", { ...difference, path: "/a" }])?.path).toBe("output/a");
});
