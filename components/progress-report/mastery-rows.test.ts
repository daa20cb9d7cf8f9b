import { expect, it } from "vitest";
import { masteryInWords, masteryRows } from "./mastery-rows";

const mastery = (group: string, share: number, seen = 1) => ({ group, total: 10, seen, known: share * 10, share });
const NAMES = new Map([["api", "API Gateway"]]);

it("names the groups and puts the least known first", () => {
  const rows = masteryRows([mastery("sfn", 0.9), mastery("api", 0.2)], NAMES);
  expect(rows.map(({ name }) => name)).toEqual(["API Gateway", "sfn"]);
  expect(masteryInWords(rows).replaceAll("\u00A0", " ")).toBe(
    "Weakest is API Gateway, 20 % known; strongest sfn, 90 %. Cards not seen count as unknown.",
  );
});

it("speaks of one group alone, of none seen, and of nothing", () => {
  expect(masteryInWords(masteryRows([mastery("api", 0.44)], NAMES))).toMatch(
    /^You would recall about 4 of 10 cards now/,
  );
  expect(masteryInWords(masteryRows([mastery("a", 0, 0), mastery("b", 0, 0)], NAMES))).toMatch(/^No card was seen yet/);
  expect(masteryInWords([])).toBe("");
});
