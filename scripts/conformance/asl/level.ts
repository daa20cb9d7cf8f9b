import type { Difference } from "../match";

/**
 * What is compared. `result`: status, output, error and task requests; `cause`: AWS's wording on top of that; `trace`: states
 * entered and variables assigned, on top of `result`; `history`: every event, on top of `trace`.
 */
export const LEVELS = ["result", "cause", "trace", "history"] as const;
export type Level = (typeof LEVELS)[number];

const BELOW: Readonly<Record<Level, readonly Level[]>> = {
  result: [],
  cause: ["result"],
  trace: ["result"],
  history: ["result", "trace"],
};

/** The first difference of each level by itself, null where there is none; a level that the case says nothing about is missing. */
export type Findings = Readonly<Partial<Record<Level, Difference | null>>>;

/** The first difference of a level or of one that it builds on; null where it passes, undefined where it does not apply. */
export function differenceAt(findings: Findings, level: Level): Difference | null | undefined {
  if (findings[level] === undefined) return undefined;
  return findings[BELOW[level].find((below) => findings[below] != null) ?? level];
}

/** Whether a case counts as passed when a level is asked for: it and what it builds on hold as far as the case records them. */
export function passes(findings: Findings, level: Level): boolean {
  return [...BELOW[level], level].every((each) => findings[each] == null);
}

/** The first of several comparisons that differ; the paths get the name of what was compared in front. */
export function firstDifference(
  ...named: readonly (readonly [name: string, found: Difference | null])[]
): Difference | null {
  for (const [name, found] of named) if (found !== null) return { ...found, path: `${name}${found.path}` };
  return null;
}
