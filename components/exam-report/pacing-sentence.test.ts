import { describe, expect, it } from "vitest";
import { resultOf } from "./fixtures/result";
import { pacingScale } from "./pacing-scale";
import { pacingSentence } from "./pacing-sentence";

const MINUTE = 60_000;
const times = (...minutes: readonly number[]) =>
  minutes.map((each) => resultOf(null, { state: { time: each * MINUTE } }));
const pacing = { pace: 2 * MINUTE, used: 0, allowance: 0, slow: 0, rush: null };

describe("pacingScale", () => {
  it("goes as high as the longest time, and a little over the even pace at least", () => {
    expect(pacingScale(times(1, 3), 2 * MINUTE)).toEqual({ top: 3 * MINUTE, cut: 0 });
    expect(pacingScale(times(1), 2 * MINUTE)).toEqual({ top: 2.5 * MINUTE, cut: 0 });
    expect(pacingScale([], 2 * MINUTE).top).toBe(2.5 * MINUTE);
  });

  it("cuts off what lies far above the even pace", () => {
    expect(pacingScale(times(1, 90, 8, 9), 2 * MINUTE)).toEqual({ top: 8 * MINUTE, cut: 2 });
  });
});

describe("pacingSentence", () => {
  const start = "Time for each item in the order of the form. The dashed line is the even pace, 2:00.";

  it("says no more than there is", () => {
    expect(pacingSentence(times(1, 2), pacing)).toBe(start);
  });

  it("tells slow items, cut bars and a rush at the end", () => {
    const full = { ...pacing, slow: 1, rush: { count: 12, wrong: 6 } };
    expect(pacingSentence(times(90), full)).toBe(
      `${start} 1 item took half as long again. 1 bar is cut off at 8:00. The last 12 were rushed: 6 of them not right.`,
    );
  });

  it("tells what was never reached from what was rushed", () => {
    const unseen = resultOf(null, { state: { seen: false, time: 0 } });
    const rush = { count: 2, wrong: 2 };
    expect(pacingSentence([...times(2, 2), unseen, unseen], { ...pacing, rush })).toBe(
      `${start} The last 2 were never reached.`,
    );
    expect(pacingSentence([...times(2, 0.5), unseen], { ...pacing, rush })).toBe(
      `${start} The last 2 were rushed or never reached: 2 of them not right.`,
    );
  });
});
