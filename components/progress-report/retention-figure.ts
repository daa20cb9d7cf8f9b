import type { FigureView } from "@/components/figures";
import { countOf, percent } from "@/components/ui";
import type { DayRecord, RecallCount } from "@/lib/progress";
import type { Table } from "@/lib/util";

/** Learning days that are looked back at. */
const SPAN = 90;
/** Below so many reviews a share says little. */
const ENOUGH = 50;
/** Shares this close to the target count as on it. */
const NEAR = 0.02;

const CLASSES = [
  { label: "< 7 d", name: "Under 7 days" },
  { label: "7–20 d", name: "7 to 20 days" },
  { label: "21–89 d", name: "21 to 89 days" },
  { label: "90+ d", name: "90 days and more" },
] as const;

interface RetentionOptions {
  readonly days: Table<number, DayRecord>;
  readonly today: number;
  /** The retention that the learner wants, 0 to 1. */
  readonly target: number;
}

/**
 * True retention of the last 90 days by the interval before the review; null before the first review of a card in the
 * review phase.
 */
export function retentionFigure({ days, today, target }: RetentionOptions): FigureView | null {
  const counts = CLASSES.map((_, place) => countIn(days, today, place));
  const all = counts.reduce(added);
  if (all.passed + all.failed === 0) return null;
  return {
    sentence: sentenceOf(all, target),
    rowHead: "Interval before",
    columns: [
      { name: "Recalled", unit: "percent", look: "filled" },
      { name: "Passed", unit: "count", look: "table" },
      { name: "Failed", unit: "count", look: "table" },
    ],
    rows: CLASSES.map(({ label, name }, place) => {
      const { passed, failed } = counts[place] ?? { passed: 0, failed: 0 };
      return { label, name, values: [passed + failed === 0 ? null : passed / (passed + failed), passed, failed] };
    }),
    mark: { value: target, label: `target ${percent(target)}` },
    top: 1,
  };
}

function countIn(days: Table<number, DayRecord>, today: number, place: number): RecallCount {
  let sum: RecallCount = { passed: 0, failed: 0 };
  for (const [day, { recall }] of days.entries()) {
    const count = recall[place];
    if (count && day > today - SPAN && day <= today) sum = added(sum, count);
  }
  return sum;
}

function added(one: RecallCount, other: RecallCount): RecallCount {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

function sentenceOf({ passed, failed }: RecallCount, target: number): string {
  const count = passed + failed;
  const share = passed / count;
  const found = `You recalled ${percent(share)} of ${countOf(count, "card")} that came back in the last ${SPAN} days`;
  if (count < ENOUGH) return `${found}; too few to judge by yet. Your target is ${percent(target)}.`;
  if (Math.abs(share - target) <= NEAR) return `${found}: on your target of ${percent(target)}.`;
  return share > target
    ? `${found}, above your target of ${percent(target)}: a lower target would cost fewer reviews.`
    : `${found}, below your target of ${percent(target)}.`;
}
