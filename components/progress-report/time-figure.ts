import type { FigureView } from "@/components/figures";
import { countOf } from "@/components/ui";
import type { DayRecord } from "@/lib/progress";
import type { Table } from "@/lib/util";
import { axisDay, fullDay } from "./day-labels";
import { timeInWords } from "./time-words";

const SPAN = 30;
const MINUTE = 60_000;

/** Minutes spent on each of the last 30 learning days; null where there are none. */
export function timeFigure(days: Table<number, DayRecord>, today: number): FigureView | null {
  const span = Array.from({ length: SPAN }, (_, place) => today - SPAN + 1 + place);
  const times = span.map((day) => days.get(day)?.time ?? 0);
  const total = times.reduce((sum, time) => sum + time, 0);
  const studied = times.filter((time) => time > 0).length;
  if (total === 0) return null;
  return {
    sentence: `${timeInWords(total)} in the last ${SPAN} days, about ${timeInWords(total / studied)} on each of ${countOf(studied, "day")} with study.`,
    rowHead: "Day",
    columns: [
      { name: "Minutes", unit: "minutes", look: "filled" },
      { name: "Reviews", unit: "count", look: "table" },
      { name: "Answers", unit: "count", look: "table" },
    ],
    rows: span.map((day) => {
      const { time = 0, reviews = 0, crammed = 0, answers = 0 } = days.get(day) ?? {};
      return {
        label: day === today ? "Today" : axisDay(day),
        name: day === today ? "Today" : fullDay(day),
        values: [time / MINUTE, reviews + crammed, answers],
      };
    }),
  };
}
