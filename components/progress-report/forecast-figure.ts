import type { FigureView } from "@/components/figures";
import { countOf } from "@/components/ui";
import type { ForecastDay } from "@/lib/cards";
import { axisDay, fullDay } from "./day-labels";

/** Reviews and new cards to come, day by day, with minutes at so many seconds a showing; null where nothing comes. */
export function forecastFigure(days: readonly ForecastDay[], secondsPerCard: number): FigureView | null {
  const [today] = days;
  if (today === undefined || days.every(({ reviews, fresh }) => reviews + fresh === 0)) return null;
  return {
    sentence: sentenceOf(days),
    rowHead: "Day",
    columns: [
      { name: "Reviews", unit: "count", look: "filled" },
      { name: "New cards", unit: "count", look: "open" },
      { name: "Minutes", unit: "minutes", look: "table" },
    ],
    rows: days.map(({ day, reviews, fresh, answers, finalPass }) => ({
      label: day === today.day ? "Today" : axisDay(day),
      name: `${day === today.day ? "Today" : fullDay(day)}${finalPass ? ", final pass" : ""}`,
      values: [reviews, fresh, (answers * secondsPerCard) / 60],
      here: day === today.day,
    })),
  };
}

function sentenceOf(days: readonly ForecastDay[]): string {
  const total = days.reduce((sum, { reviews }) => sum + reviews, 0);
  const fullest = days.reduce((most, day) => (day.reviews > most.reviews ? day : most));
  if (total === 0) return "No reviews are to come yet; new cards will bring them.";
  const mean = Math.round(total / days.length);
  const each = mean === 0 ? "Less than one review a day" : `About ${countOf(mean, "review")} a day`;
  const when = fullest === days[0] ? "today" : fullDay(fullest.day);
  return `${each} if you come every day; the fullest is ${when}, with ${fullest.reviews}.`;
}
