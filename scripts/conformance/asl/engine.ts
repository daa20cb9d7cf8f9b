import { disputedLines } from "../disputed";
import { type Engine, isWanted, type Options, type Outcome } from "../engine";
import { type Case, needsServiceSchemas } from "./case";
import { LEVELS } from "./level";
import { readCases } from "./read-cases";
import { count, failures, table, type Verdict } from "./report";
import { tryCase } from "./try-case";

/** The States Language engine. */
export const ASL: Engine = { levels: LEVELS, tryCases };

async function tryCases(options: Options): Promise<Outcome> {
  const level = LEVELS.find((each) => each === options.level) ?? "result";
  const all = readCases(options.folder).filter((each) => isWanted(options, each));
  const verdicts: Verdict[] = [];
  for (const each of all) if (!needsServiceSchemas(each)) verdicts.push(await tryCase(each));
  return {
    ...count(verdicts, level),
    report: [failures(verdicts), table(verdicts), exceptedLine(all), ...disputedLines(verdicts)],
    details: { level, verdicts },
  };
}

function exceptedLine(all: readonly Case[]): string {
  const excepted = all.filter(needsServiceSchemas);
  return excepted.length === 0
    ? ""
    : `Excepted, for they need the response schemas of AWS services: ${excepted.length}`;
}
