import type { Difference } from "../match";
import { tell } from "../tell";
import { type Certainty, isBinding } from "./case";

/** A case that was tried, with the first difference. */
export interface Verdict {
  readonly id: string;
  readonly family: string;
  readonly certainty: Certainty;
  readonly difference: Difference | null;
}

/** The groups that are counted apart, in the order of the table. */
const GROUPS = ["binding", "support", "observed"] as const;

/** Passed and total per family and group of certainty, as a table. */
export function table(verdicts: readonly Verdict[]): string {
  const families = [...new Set(verdicts.map(({ family }) => family))].toSorted();
  const rows = families.map((family) => [family, ...cells(verdicts.filter((each) => each.family === family))]);
  return [["family", ...GROUPS], ...rows, ["all", ...cells(verdicts)]].map(formatRow).join("\n");
}

function cells(verdicts: readonly Verdict[]): readonly string[] {
  return GROUPS.map((group) => {
    const members = verdicts.filter((each) => groupOf(each) === group);
    const { passed } = count(members);
    return members.length === 0 ? "–" : `${passed}/${members.length}`;
  });
}

function groupOf(verdict: Verdict): string {
  return isBinding(verdict) ? "binding" : verdict.certainty;
}

function formatRow([name = "", ...columns]: readonly string[]): string {
  return name.padEnd(30) + columns.map((cell) => cell.padStart(10)).join("");
}

/** Shares of the binding cases and of the weakest family, which the goal is told in. */
export function shares(verdicts: readonly Verdict[]): string {
  const binding = verdicts.filter(isBinding);
  const [weakest] = [...new Set(binding.map(({ family }) => family))]
    .map((family) => ({ family, share: shareOf(binding.filter((each) => each.family === family)) }))
    .toSorted((a, b) => a.share - b.share);
  return weakest === undefined
    ? "No binding case."
    : `Binding: ${percent(shareOf(binding))}; the weakest family, ${weakest.family}: ${percent(weakest.share)}`;
}

function shareOf(verdicts: readonly Verdict[]): number {
  return count(verdicts).passed / verdicts.length;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** One line for each case that fails: its certainty, its id and the first difference. */
export function failures(verdicts: readonly Verdict[]): string {
  return verdicts
    .flatMap(({ id, certainty, difference }) =>
      difference === null ? [] : [`${certainty.padEnd(16)}${id}\n                ${tell(difference)}`],
    )
    .join("\n");
}

export function count(verdicts: readonly Verdict[]): { readonly passed: number; readonly failed: number } {
  const passed = verdicts.filter(({ difference }) => difference === null).length;
  return { passed, failed: verdicts.length - passed };
}
