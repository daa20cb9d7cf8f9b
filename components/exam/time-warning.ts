const MINUTE = 60_000;

/** Minutes before the end at which the learner is told. */
export const WARNINGS = [5, 30] as const;

export type Warning = (typeof WARNINGS)[number];

/** The warning that is due when the time left falls from `before` to `after` milliseconds; the nearest to the end, if it is several. */
export function warningBetween(before: number, after: number): Warning | null {
  if (after <= 0) return null;
  return WARNINGS.find((minutes) => before > minutes * MINUTE && after <= minutes * MINUTE) ?? null;
}
