import { disputedLines } from "../disputed";
import { type Engine, isWanted, type Options, type Outcome } from "../engine";
import { isBinding } from "./case";
import { readCases } from "./read-cases";
import { count, failures, shares, table, type Verdict } from "./report";
import { tryCase } from "./try-case";

/** The API Gateway engine. Only binding cases decide; the others are told beside them. */
export const GATEWAY: Engine = { levels: [], tryCases };

async function tryCases(options: Options): Promise<Outcome> {
  const verdicts: Verdict[] = [];
  for (const each of readCases(options.folder)) if (isWanted(options, each)) verdicts.push(await tryCase(each));
  return {
    ...count(verdicts.filter(isBinding)),
    report: [failures(verdicts), table(verdicts), shares(verdicts), ...disputedLines(verdicts)],
    details: { verdicts },
  };
}
