/** One mark on the trace of days: a day, or several where the way is long. */
export interface TraceBar {
  /** First learning day of the mark. */
  readonly day: number;
  /** Cards a day, the mean where the mark stands for several. */
  readonly reviews: number;
  readonly fresh: number;
  readonly finalPass: boolean;
}

/** More marks than this are too thin to see on a phone. */
const MOST = 62;

/** Puts days together so that the trace has at most 62 marks; each stands for the same number of days, but for the last. */
export function traceBars(days: readonly TraceBar[]): readonly TraceBar[] {
  const size = Math.ceil(days.length / MOST);
  if (size <= 1) return days;
  const count = Math.ceil(days.length / size);
  return Array.from({ length: count }, (_, index) => together(days.slice(index * size, (index + 1) * size)));
}

function together(days: readonly TraceBar[]): TraceBar {
  const mean = (value: (day: TraceBar) => number) => days.reduce((sum, day) => sum + value(day), 0) / days.length;
  return {
    day: days[0]?.day ?? 0,
    reviews: mean(({ reviews }) => reviews),
    fresh: mean(({ fresh }) => fresh),
    finalPass: days.every(({ finalPass }) => finalPass),
  };
}
