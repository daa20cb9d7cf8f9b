import type { FigureView } from "@/components/figures";
import { percent } from "@/components/ui";
import type { HourRecord } from "@/lib/progress";

/** An hour with fewer reviews is not compared with others. */
const ENOUGH = 20;

/** Reviews by the hour of the learner's clock; null without any. */
export function hoursFigure(hours: readonly HourRecord[]): FigureView | null {
  if (hours.every(({ reviews }) => reviews === 0)) return null;
  return {
    sentence: sentenceOf(hours),
    rowHead: "Hour",
    columns: [
      { name: "Reviews", unit: "count", look: "filled" },
      { name: "Recalled", unit: "percent", look: "table" },
    ],
    rows: hours.map(({ reviews, passed }, hour) => ({
      label: String(hour),
      name: spanOf(hour),
      values: [reviews, reviews === 0 ? null : passed / reviews],
    })),
  };
}

function sentenceOf(hours: readonly HourRecord[]): string {
  const known = hours.map((record, hour) => ({ ...record, hour, share: record.passed / Math.max(1, record.reviews) }));
  const [first] = known;
  if (first === undefined) return "";
  const most = known.reduce((best, hour) => (hour.reviews > best.reviews ? hour : best));
  const common = `Most of your reviews fall in ${spanOf(most.hour)}`;
  const compared = known.filter(({ reviews }) => reviews >= ENOUGH).sort((one, other) => other.share - one.share);
  const [best] = compared;
  const worst = compared.at(-1);
  if (!best || !worst || best === worst) return `${common}.`;
  return `${common}. You recall best in ${spanOf(best.hour)} (${percent(best.share)}) and worst in ${spanOf(worst.hour)} (${percent(worst.share)}).`;
}

function spanOf(hour: number): string {
  return `${clock(hour)}–${clock(hour + 1)}`;
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}
