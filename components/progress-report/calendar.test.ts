import fc from "fast-check";
import { expect, it } from "vitest";
import { dayOfDate, weekdayOf } from "@/lib/cards";
import { calendarOf } from "./calendar";
import { dayRecord } from "./fixtures/day-record";

const TODAY = dayOfDate("2026-11-25") ?? 0; // a Wednesday

it("puts each day under its week and beside its weekday", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (today) => {
      const calendar = calendarOf(new Map([[today, dayRecord({ reviews: 1 })]]), today);
      if (!calendar) throw new Error("no calendar");
      const cells = calendar.weekdays.flatMap((row, weekday) =>
        row.flatMap((cell, week) => (cell ? [{ ...cell, weekday, week }] : [])),
      );
      expect(cells.every(({ day, weekday }) => weekdayOf(day) === weekday)).toBe(true);
      expect(new Set(cells.map(({ day }) => day)).size).toBe(cells.length);
      expect(Math.max(...cells.map(({ day }) => day))).toBe(today);
      expect(calendar.weekdays.map((row) => row.length)).toEqual(Array(7).fill(53));
      expect(calendar.months.reduce((sum, { weeks }) => sum + weeks, 0)).toBe(53);
    }),
  );
});

it("counts reviews, cram and answers, and grades days by the fullest", () => {
  const days = new Map([
    [TODAY, dayRecord({ reviews: 5, crammed: 3, answers: 2 })],
    [TODAY - 1, dayRecord({ answers: 100 })],
    [TODAY - 2, dayRecord({ reviews: 50 })],
    [TODAY - 400, dayRecord({ reviews: 999 })],
  ]);
  const calendar = calendarOf(days, TODAY);
  const last = calendar?.weekdays.map((row) => row.at(-1));
  expect(calendar?.steps).toEqual([25, 50, 75, 100]);
  expect(last?.map((cell) => cell && [cell.count, cell.level])).toEqual([
    [50, 2],
    [100, 4],
    [10, 1],
    null,
    null,
    null,
    null,
  ]);
  expect(calendar?.sentence).toBe("3 days with study in the last year: 160 cards and questions, 50 on a usual one.");
});

it("names the months in order", () => {
  const { months = [] } = calendarOf(new Map([[TODAY, dayRecord({ reviews: 1 })]]), TODAY) ?? {};
  expect(months[0]).toMatchObject({ name: "Nov", key: "2025-11" });
  expect(months.at(-1)).toMatchObject({ name: "Nov", key: "2026-11" });
  expect(months).toHaveLength(13);
});

it("gives nothing where nothing was done in the year", () => {
  expect(calendarOf(new Map(), TODAY)).toBeNull();
  expect(calendarOf(new Map([[TODAY - 400, dayRecord({ reviews: 9 })]]), TODAY)).toBeNull();
});
