import { describe, expect, it } from "vitest";
import { isFirstPeriod, quotaKey, quotaLimit } from "./quota";

const KEY = { id: "k" };

function keyAt(period: "DAY" | "WEEK" | "MONTH", time: number): string {
  return quotaKey({ name: "plan", quota: { limit: 1, period } }, KEY, time);
}

describe("quotaKey", () => {
  it.each([
    ["DAY", Date.UTC(2026, 0, 1, 23, 59), Date.UTC(2026, 0, 2)],
    ["WEEK", Date.UTC(2026, 0, 3, 23), Date.UTC(2026, 0, 4)],
    ["MONTH", Date.UTC(2026, 0, 31, 23), Date.UTC(2026, 1, 1)],
  ] as const)("begins anew with the next %s", (period, before, after) => {
    expect(keyAt(period, before)).not.toBe(keyAt(period, after));
    expect(keyAt(period, before)).toBe(keyAt(period, before - 60_000));
  });
});

describe("quotaLimit", () => {
  const quota = { limit: 10, period: "DAY", offset: 3 } as const;

  it("shortens the first period by the offset, to nothing at most", () => {
    expect(quotaLimit(quota, true)).toBe(7);
    expect(quotaLimit({ ...quota, limit: 1 }, true)).toBe(0);
    expect(quotaLimit(quota, false)).toBe(10);
  });
});

describe("isFirstPeriod", () => {
  it("ends when a request was counted in an earlier one", () => {
    const plan = { name: "plan", stages: [], keys: [], quota: { limit: 1, period: "DAY" } } as const;
    const [today, tomorrow] = [Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 2)];
    const quotas = { [quotaKey(plan, KEY, today)]: 1 };
    expect(isFirstPeriod(quotas, plan, KEY, today)).toBe(true);
    expect(isFirstPeriod(quotas, plan, KEY, tomorrow)).toBe(false);
  });
});
