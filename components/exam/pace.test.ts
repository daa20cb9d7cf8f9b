import { describe, expect, it } from "vitest";
import { paceOf, paceText } from "./pace";

const MINUTE = 60_000;
const exam = { allowance: 130 * MINUTE, questions: 65 };

describe("paceOf", () => {
  it("is ahead when more is answered than time is used", () => {
    const pace = paceOf({ ...exam, used: 78 * MINUTE, answered: 40 });
    expect(pace.timeShare).toBeCloseTo(0.6);
    expect(paceText(pace)).toBe("2 minutes ahead of an even pace.");
  });

  it("is behind when time runs faster", () => {
    expect(paceText(paceOf({ ...exam, used: 65 * MINUTE, answered: 20 }))).toBe("25 minutes behind an even pace.");
  });

  it("takes less than a minute for even, and never more than all of the time", () => {
    expect(paceText(paceOf({ ...exam, used: 30_000, answered: 0 }))).toBe("On an even pace.");
    expect(paceOf({ ...exam, used: 500 * MINUTE, answered: 65 }).timeShare).toBe(1);
  });
});
