import { describe, expect, it } from "vitest";
import { type FigureView, formatFigure } from "@/components/figures";
import { dayOfDate, type ForecastDay, type Memory } from "@/lib/cards";
import { calibrationFigure } from "./calibration-figure";
import { dayRecord } from "./fixtures/day-record";
import { forecastFigure } from "./forecast-figure";
import { hoursFigure } from "./hours-figure";
import { difficultyFigure, memoriesOf, stabilityFigure } from "./memory-figures";
import { retentionFigure } from "./retention-figure";
import { timeFigure } from "./time-figure";

const TODAY = dayOfDate("2026-11-25") ?? 0;
const MINUTE = 60_000;
/** The sentence with plain spaces. */
const said = (view: FigureView | null) => view?.sentence.replaceAll("\u00A0", " ");

const NONE = { passed: 0, failed: 0 };

function memory(change: Partial<Memory>): Memory {
  return {
    phase: "review",
    step: 0,
    stability: 10,
    difficulty: 5,
    reps: 1,
    lapses: 0,
    firstAt: 0,
    lastAt: 0,
    lastDay: 0,
    interval: 10,
    due: 0,
    ...change,
  };
}

describe("forecastFigure", () => {
  const day = (ahead: number, reviews: number, fresh = 0): ForecastDay => ({
    day: TODAY + ahead,
    reviews,
    fresh,
    answers: reviews + 2 * fresh,
    finalPass: ahead === 2,
  });

  it("draws reviews and new cards, marks today and gives minutes in the table", () => {
    const view = forecastFigure([day(0, 10, 5), day(1, 20), day(2, 0)], 30);
    expect(view?.rows.map(({ name, values, here }) => ({ name, values, here }))).toEqual([
      { name: "Today", values: [10, 5, 10], here: true },
      { name: "Thu, 26 Nov 2026", values: [20, 0, 10], here: false },
      { name: "Fri, 27 Nov 2026, final pass", values: [0, 0, 0], here: false },
    ]);
    expect(said(view)).toBe("About 10 reviews a day if you come every day; the fullest is Thu, 26 Nov 2026, with 20.");
  });

  it("names today where it is the fullest, and speaks of new cards where there are no reviews", () => {
    expect(said(forecastFigure([day(0, 3), day(1, 0)], 10))).toMatch(/the fullest is today, with 3\.$/);
    expect(said(forecastFigure([day(0, 1), day(1, 0), day(2, 0)], 10))).toMatch(/^Less than one review a day/);
    expect(said(forecastFigure([day(0, 0, 4)], 10))).toBe("No reviews are to come yet; new cards will bring them.");
  });

  it("gives nothing where nothing comes", () => {
    expect(forecastFigure([], 10)).toBeNull();
    expect(forecastFigure([day(0, 0), day(1, 0)], 10)).toBeNull();
  });
});

describe("retentionFigure", () => {
  const options = (passed: number, failed: number, target = 0.9) => ({
    days: new Map([[TODAY - 89, dayRecord({ recall: [{ passed, failed }, NONE, NONE, NONE] })]]),
    today: TODAY,
    target,
  });

  it("sums 90 days by the interval before the review", () => {
    const days = new Map([
      [TODAY, dayRecord({ recall: [{ passed: 9, failed: 1 }, NONE, { passed: 1, failed: 3 }, NONE] })],
      [TODAY - 89, dayRecord({ recall: [{ passed: 1, failed: 9 }, NONE, NONE, NONE] })],
      [TODAY - 90, dayRecord({ recall: [{ passed: 99, failed: 0 }, NONE, NONE, NONE] })],
    ]);
    const view = retentionFigure({ days, today: TODAY, target: 0.85 });
    expect(view?.rows.map(({ values }) => values)).toEqual([
      [0.5, 10, 10],
      [null, 0, 0],
      [0.25, 1, 3],
      [null, 0, 0],
    ]);
    expect(view?.mark).toEqual({ value: 0.85, label: "target 85\u00A0%" });
    expect(said(view)).toMatch(/^You recalled 46 % of 24 cards .* too few to judge by yet\. Your target is 85 %\.$/);
  });

  it("compares with the target once there is enough", () => {
    expect(said(retentionFigure(options(91, 9)))).toMatch(/: on your target of 90 %\.$/);
    expect(said(retentionFigure(options(97, 3)))).toMatch(/above your target of 90 %/);
    expect(said(retentionFigure(options(80, 20)))).toMatch(/, below your target of 90 %\.$/);
  });

  it("gives nothing before the first such review", () => {
    expect(
      retentionFigure({ days: new Map([[TODAY, dayRecord({ reviews: 4 })]]), today: TODAY, target: 0.9 }),
    ).toBeNull();
  });
});

describe("memory figures", () => {
  it("sorts stability into classes", () => {
    const memories = [0.4, 1, 2.9, 3, 20.9, 21, 400].map((stability) => memory({ stability }));
    const view = stabilityFigure(memories);
    expect(view?.rows.map(({ values }) => values[0])).toEqual([1, 2, 1, 1, 1, 0, 1]);
    expect(said(view)).toBe(
      "Half of your 7 cards would last 3 days or more until recall falls to 90 %; 2 last three weeks and longer.",
    );
  });

  it("sorts difficulty into ten classes", () => {
    const view = difficultyFigure([1, 1.9, 5.5, 9.99, 10].map((difficulty) => memory({ difficulty })));
    expect(view?.rows.map(({ values }) => values[0])).toEqual([2, 0, 0, 0, 1, 0, 0, 0, 1, 1]);
    expect(said(view)).toBe("The middle card has difficulty 5.5 of 10; 2 are at 8 or above.");
    expect(said(difficultyFigure([memory({ difficulty: 3 })]))).toMatch(/none is at 8 or above/);
  });

  it("leaves out cards that were never reviewed, and gives nothing without any", () => {
    const record = {
      suspended: false,
      buriedUntil: 0,
      flagged: true,
      answer: null,
      topic: "t",
      noteId: "t/n" as never,
    };
    expect(memoriesOf([{ ...record, memory: null }])).toEqual([]);
    expect(stabilityFigure([])).toBeNull();
    expect(difficultyFigure([])).toBeNull();
  });
});

describe("timeFigure", () => {
  it("tells the time of thirty days and the mean of those with study", () => {
    const days = new Map([
      [TODAY, dayRecord({ time: 30 * MINUTE, reviews: 40, crammed: 2, answers: 7 })],
      [TODAY - 29, dayRecord({ time: 60 * MINUTE })],
      [TODAY - 30, dayRecord({ time: 600 * MINUTE })],
    ]);
    const view = timeFigure(days, TODAY);
    expect(view?.rows).toHaveLength(30);
    expect(view?.rows[0]?.values[0]).toBe(60);
    expect(view?.rows.at(-1)).toMatchObject({ name: "Today", values: [30, 42, 7] });
    expect(said(view)).toBe("1 hour 30 minutes in the last 30 days, about 45 minutes on each of 2 days with study.");
    expect(timeFigure(new Map(), TODAY)).toBeNull();
  });
});

describe("hoursFigure", () => {
  const hours = (change: Readonly<Record<number, readonly [number, number]>>) =>
    Array.from({ length: 24 }, (_, hour) => ({ reviews: change[hour]?.[0] ?? 0, passed: change[hour]?.[1] ?? 0 }));

  it("names the common hour, and the best and worst of those with enough reviews", () => {
    const view = hoursFigure(hours({ 7: [100, 80], 21: [40, 38], 3: [2, 0] }));
    expect(said(view)).toBe(
      "Most of your reviews fall in 07:00–08:00. You recall best in 21:00–22:00 (95 %) and worst in 07:00–08:00 (80 %).",
    );
    expect(view?.rows[7]).toEqual({ label: "7", name: "07:00–08:00", values: [100, 0.8] });
    expect(view?.rows[8]?.values).toEqual([0, null]);
  });

  it("compares nothing where one hour has them all", () => {
    expect(said(hoursFigure(hours({ 9: [100, 80] })))).toBe("Most of your reviews fall in 09:00–10:00.");
    expect(hoursFigure(hours({}))).toBeNull();
  });
});

describe("calibrationFigure", () => {
  const none = { answers: 0, right: 0 };

  it("tells how often sure answers and guesses were right", () => {
    const view = calibrationFigure({
      guess: { answers: 10, right: 4 },
      unsure: none,
      sure: { answers: 20, right: 16 },
    });
    expect(view?.rows.map(({ values }) => values)).toEqual([
      [0.4, 10],
      [null, 0],
      [0.8, 20],
    ]);
    expect(said(view)).toBe(
      "When you were sure, you were right 80 % of the time; of your guesses 40 % were right. Look twice at what you feel sure of.",
    );
  });

  it("warns of few answers, and speaks of guesses alone where nothing was sure", () => {
    const few = calibrationFigure({ guess: none, unsure: none, sure: { answers: 2, right: 1 } });
    expect(said(few)).toMatch(/50 % of the time\. These are few answers yet\.$/);
    const unsure = calibrationFigure({ guess: { answers: 3, right: 1 }, unsure: none, sure: none });
    expect(said(unsure)).toBe("You were never sure yet; 33 % of your guesses were right.");
    expect(calibrationFigure({ guess: none, unsure: none, sure: none })).toBeNull();
  });
});

describe("formatFigure", () => {
  it("writes figures in their unit", () => {
    expect(formatFigure(1234.4, "count")).toBe("1,234");
    expect(formatFigure(0.914, "percent")).toBe("91\u00A0%");
    expect([0, 0.4, 1.6].map((minutes) => formatFigure(minutes, "minutes"))).toEqual(["0", "< 1", "2"]);
    expect(formatFigure(null, "percent")).toBe("–");
  });
});
