import { expect, it } from "vitest";
import type { DayRecord } from "@/lib/progress";
import { minutesOf, secondsPerCard } from "./minutes-of";

const DAY: Pick<DayRecord, "reviews" | "crammed" | "answers" | "time"> = {
  reviews: 0,
  crammed: 0,
  answers: 0,
  time: 0,
};

function daysWith(day: number, record: Partial<typeof DAY>) {
  return new Map([[day, { ...DAY, ...record } as DayRecord]]);
}

it("starts from twelve seconds a card", () => {
  expect(secondsPerCard(new Map(), 100)).toBe(12);
});

it("comes near the learner's own pace", () => {
  const days = daysWith(100, { reviews: 180, crammed: 200, answers: 100, time: 480 * 4000 });
  expect(secondsPerCard(days, 100)).toBe((20 * 12 + 480 * 4) / 500);
});

it("forgets days of more than two weeks ago", () => {
  const record = { reviews: 100, time: 100_000 };
  expect(secondsPerCard(daysWith(86, record), 100)).toBe(12);
  expect(secondsPerCard(daysWith(87, record), 100)).toBeLessThan(12);
});

it("turns showings into minutes", () => {
  expect(minutesOf({ answers: 10 }, 12)).toBe(2);
});
