import { tell } from "../tell";
import { differenceAt, type Findings, LEVELS, type Level, passes } from "./level";

/** A case that was tried. */
export interface Verdict {
  readonly id: string;
  readonly family: string;
  readonly findings: Findings;
}

/** Passed and total per family and level, as a table. A level counts the cases that record it. */
export function table(verdicts: readonly Verdict[]): string {
  const families = [...new Set(verdicts.map(({ family }) => family))].toSorted();
  const rows = families.map((family) => [family, ...cells(verdicts.filter((each) => each.family === family))]);
  return [["family", ...LEVELS], ...rows, ["all", ...cells(verdicts)]].map(formatRow).join("\n");
}

function cells(verdicts: readonly Verdict[]): readonly string[] {
  return LEVELS.map((level) => {
    const found = verdicts.map(({ findings }) => differenceAt(findings, level)).filter((each) => each !== undefined);
    return found.length === 0 ? "–" : `${found.filter((each) => each === null).length}/${found.length}`;
  });
}

function formatRow([name = "", ...columns]: readonly string[]): string {
  return name.padEnd(20) + columns.map((cell) => cell.padStart(10)).join("");
}

/** One line for each case that fails at a level: the level, the id and the first difference. */
export function failures(verdicts: readonly Verdict[]): string {
  return verdicts
    .flatMap(({ id, findings }) => {
      const level = LEVELS.find((each) => findings[each] != null);
      const found = level && findings[level];
      return found ? [`${level.padEnd(8)} ${id}\n         ${tell(found)}`] : [];
    })
    .join("\n");
}

/** Passed and failed cases when a level is asked for. */
export function count(
  verdicts: readonly Verdict[],
  level: Level,
): { readonly passed: number; readonly failed: number } {
  const passed = verdicts.filter(({ findings }) => passes(findings, level)).length;
  return { passed, failed: verdicts.length - passed };
}
