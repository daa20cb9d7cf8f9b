import type { FigureView } from "@/components/figures";
import { countOf, percent } from "@/components/ui";
import type { CardRecord, Memory } from "@/lib/cards";

/** Lower ends of the classes of stability, in days. */
const STABILITY = [
  { from: 0, label: "< 1 d", name: "Under 1 day" },
  { from: 1, label: "1–2 d", name: "1 to 2 days" },
  { from: 3, label: "3–6 d", name: "3 to 6 days" },
  { from: 7, label: "7–20 d", name: "7 to 20 days" },
  { from: 21, label: "21–59 d", name: "21 to 59 days" },
  { from: 60, label: "60–179 d", name: "60 to 179 days" },
  { from: 180, label: "180+ d", name: "180 days and more" },
] as const;

/** A card of this stability is said to be well anchored, days. */
const ANCHORED = 21;
/** From this difficulty on a card is a hard one. */
const HARD = 8;

const DIFFICULTY = Array.from({ length: 10 }, (_, place) => place + 1).map((from) => ({
  from,
  label: String(from),
  name: from === 1 ? "1, easiest" : from === 10 ? "10, hardest" : String(from),
}));

/** The memories of these records. */
export function memoriesOf(records: Iterable<CardRecord>): readonly Memory[] {
  return [...records].flatMap(({ memory }) => memory ?? []);
}

/** How many days the cards last, in classes; null without a reviewed card. */
export function stabilityFigure(memories: readonly Memory[]): FigureView | null {
  const values = memories.map(({ stability }) => stability);
  const anchored = values.filter((stability) => stability >= ANCHORED).length;
  return spread({
    values,
    classes: STABILITY,
    rowHead: "Stability",
    sentence: (middle) =>
      `Half of your ${countOf(values.length, "card")} would last ${daysInWords(middle)} or more until recall falls to ${percent(0.9)}; ${anchored} last three weeks and longer.`,
  });
}

/** How hard the cards are, from 1 to 10; null without a reviewed card. */
export function difficultyFigure(memories: readonly Memory[]): FigureView | null {
  const values = memories.map(({ difficulty }) => difficulty);
  const hard = values.filter((difficulty) => difficulty >= HARD).length;
  return spread({
    values,
    classes: DIFFICULTY,
    rowHead: "Difficulty",
    sentence: (middle) =>
      `The middle card has difficulty ${middle.toFixed(1)} of 10; ${hard === 0 ? "none is" : countOf(hard, "is", "are")} at ${HARD} or above.`,
  });
}

interface Spread {
  readonly values: readonly number[];
  readonly classes: readonly { readonly from: number; readonly label: string; readonly name: string }[];
  readonly rowHead: string;
  readonly sentence: (middle: number) => string;
}

function spread({ values, classes, rowHead, sentence }: Spread): FigureView | null {
  const middle = values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
  if (middle === undefined) return null;
  const counts = classes.map(() => 0);
  for (const value of values) {
    const place = Math.max(
      0,
      classes.findLastIndex(({ from }) => value >= from),
    );
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return {
    sentence: sentence(middle),
    rowHead,
    columns: [{ name: "Cards", unit: "count", look: "filled" }],
    rows: classes.map(({ label, name }, place) => ({ label, name, values: [counts[place] ?? 0] })),
  };
}

function daysInWords(days: number): string {
  return days < 1 ? "less than a day" : countOf(Math.round(days), "day");
}
