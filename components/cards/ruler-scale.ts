const SECOND = 1000;
const DAY = 86_400 * SECOND;

/** The left end of the ruler stands for this long; anything shorter stands at its very left. */
const SHORTEST = 30 * SECOND;
const USUAL = 90 * DAY;

/** Marks on the ruler, with their names. */
const TICKS = [
  { wait: 3600 * SECOND, label: "1 h" },
  { wait: DAY, label: "1 d" },
  { wait: 7 * DAY, label: "1 wk" },
  { wait: 30 * DAY, label: "1 mo" },
  { wait: 365 * DAY, label: "1 y" },
] as const;

interface RulerScale {
  /** Where a wait stands, percent from the left. */
  readonly place: (milliseconds: number) => number;
  readonly ticks: readonly { readonly label: string; readonly place: number }[];
}

/** A logarithmic scale from half a minute to three months, or as far as the longest wait asks for. */
export function rulerScale(waits: readonly number[]): RulerScale {
  const longest = Math.max(USUAL, ...waits.map((wait) => wait * 1.3));
  const decades = Math.log10(longest / SHORTEST);
  const place = (wait: number) => (100 * Math.log10(Math.max(wait, SHORTEST) / SHORTEST)) / decades;
  const ticks = TICKS.map(({ wait, label }) => ({ label, place: place(wait) })).filter(
    ({ place: at }, index, all) => at < 99 && (all[index - 1]?.place ?? -10) < at - 6,
  );
  return { place, ticks };
}

/** Points closer than this, in percent, share one label. */
const NEAR = 1.8;

/** Labels for points on the ruler; those that would lie on each other are joined: `2 3`. Each stands at its first point. */
export function joinLabels(
  points: readonly { readonly label: string; readonly place: number }[],
): readonly { readonly label: string; readonly place: number }[] {
  const joined: { label: string; place: number }[] = [];
  for (const point of points.toSorted((a, b) => a.place - b.place)) {
    const last = joined.at(-1);
    if (last && point.place - last.place < NEAR) last.label += ` ${point.label}`;
    else joined.push({ ...point });
  }
  return joined;
}
