import { expect, it } from "vitest";
import { planInWords } from "./plan-words";
import { day, EXAM, PLAN, TODAY } from "./testing";

it("says how many to learn, until when, and how long the final pass is", () => {
  expect(planInWords(PLAN, TODAY)).toBe(
    "26 days left. Learn 14 new cards a day until 11 December, then the final pass of 5 days.",
  );
});

it("leaves out the final pass where there is none", () => {
  expect(planInWords({ ...PLAN, finalPass: null }, TODAY)).toBe(
    "26 days left. Learn 14 new cards a day until 11 December.",
  );
});

it("names the eve of the final pass, or of the exam, when the new cards do not end before", () => {
  expect(planInWords({ ...PLAN, lastNewDay: null }, TODAY)).toContain("until 12 December, then");
  expect(planInWords({ ...PLAN, lastNewDay: null, finalPass: null }, TODAY)).toContain("until 17 December.");
});

it("says today for the last new cards of today", () => {
  expect(planInWords({ ...PLAN, lastNewDay: TODAY }, TODAY)).toContain("a day until today, then");
});

it("speaks of reviews alone when nothing is new", () => {
  expect(planInWords({ ...PLAN, unseen: 0 }, TODAY)).toContain(
    "Every card is begun: only reviews, then the final pass",
  );
  expect(planInWords({ ...PLAN, newPerDay: 0 }, TODAY)).toContain("No new cards, only reviews, then the final pass");
});

it("says that the final pass is on", () => {
  const late = { ...PLAN, daysLeft: 3, newPerDay: 1 };
  expect(planInWords({ ...late, unseen: 0 }, EXAM - 3)).toBe(
    "3 days left. The final pass is on: every card comes once more before the exam.",
  );
  expect(planInWords({ ...late, unseen: 3 }, EXAM - 3)).toMatch(/1 new card a day on top\.$/);
});

it("knows the day itself, the days after, and no date", () => {
  expect(planInWords({ ...PLAN, exam: "today", daysLeft: 0 }, EXAM)).toMatch(/^The exam is today\./);
  const passed = { ...PLAN, exam: "passed", daysLeft: -1 } as const;
  expect(planInWords(passed, EXAM + 1)).toMatch(/^The exam was on 18 December\./);
  expect(planInWords(passed, day("2028-01-01"))).toMatch(/^The exam was on 18 December 2026\./);
  expect(planInWords({ ...PLAN, exam: "none", examDay: null, daysLeft: null }, TODAY)).toBe("");
});

it("says one day, not 1 days", () => {
  expect(planInWords({ ...PLAN, daysLeft: 1 }, EXAM - 1)).toMatch(/^1 day left\./);
});
