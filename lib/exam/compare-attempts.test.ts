import { describe, expect, it } from "vitest";
import { compareAttempts } from "./compare-attempts";
import type { AttemptSummary, SittingId } from "./model";
import { trend } from "./trend";

function attempt(right: number, changes: Partial<AttemptSummary> = {}): AttemptSummary {
  return {
    ...{
      sittingId: `${right}` as SittingId,
      title: "Full length",
      exam: "AAA-C01",
      finishedAt: right,
      passingScore: 720,
    },
    raw: { right, total: 50 },
    domains: [
      { id: "1", title: "One", right: Math.min(25, right), total: 25 },
      { id: "2", title: "Two", right: Math.max(0, right - 25), total: 25 },
    ],
    ...changes,
  };
}

describe("compareAttempts", () => {
  it("calls a difference a change only when luck would rarely bring it about", () => {
    expect(compareAttempts(attempt(30), attempt(33), 0.7).change).toBe("even");
    expect(compareAttempts(attempt(30), attempt(40), 0.7).change).toBe("better");
    expect(compareAttempts(attempt(40), attempt(30), 0.7).change).toBe("worse");
  });

  it("compares domain by domain", () => {
    const { domains, before, after } = compareAttempts(attempt(30), attempt(45), 0.7);
    expect(domains).toMatchObject([
      { id: "1", before: { right: 25, total: 25 }, after: { right: 25, total: 25 }, change: "even" },
      { id: "2", before: { right: 5, total: 25 }, after: { right: 20, total: 25 }, change: "better" },
    ]);
    expect(before.score).toBeLessThan(after.score);
  });

  it("compares no domains of different exams", () => {
    expect(compareAttempts(attempt(30), attempt(45, { exam: "BBB-C01" }), 0.7).domains).toEqual([]);
  });

  it("says nothing of an attempt without items", () => {
    const none = attempt(0, { raw: { right: 0, total: 0 }, domains: [] });
    expect(compareAttempts(none, attempt(45), 0.7).change).toBe("even");
  });
});

describe("trend", () => {
  it("puts attempts in the order of time, under one raw cut", () => {
    const points = trend([attempt(40), attempt(30)], 0.8);
    expect(points.map(({ sittingId }) => sittingId)).toEqual(["30", "40"]);
    expect(points[1]?.estimate.score).toBe(720);
    expect(points[0]?.domains[1]).toMatchObject({ id: "2", right: 5, total: 25 });
    expect(points[0]?.domains[1]?.low).toBeLessThan(0.2);
  });
});
