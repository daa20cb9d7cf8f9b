import { readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Case, needsServiceSchemas } from "./conformance/asl/case";
import { LEVELS, type Level } from "./conformance/asl/level";
import { readCases } from "./conformance/asl/read-cases";
import { count, type Disputed, failures, table, type Verdict } from "./conformance/asl/report";
import { tryCase } from "./conformance/asl/try-case";

const USAGE = `Usage: npm run conformance -- asl DIR [--level LEVEL] [--only FAMILY] [--json FILE]

Tries the engine on every case below DIR, by the matching rules of the README there.
  --level LEVEL  what must hold for a case to pass: ${LEVELS.join(", ")} (result unless given).
                 cause and trace build on result, history on trace. All levels are counted in any case.
  --only FAMILY  cases of one family, or whose id contains the text
  --json FILE    writes the verdicts, with the first difference of each level
Exit status 1 when a case fails at the level, 2 when the call itself is wrong.`;

/** `npm run conformance`: how far the engine agrees with what was recorded. */
async function main(): Promise<void> {
  const { folder, level, only, json } = readOptions();
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) refuse(`There is no folder "${folder}".`);
  const all = readCases(folder).filter((each) => only === undefined || each.family === only || each.id.includes(only));
  const cases = all.filter((each) => !needsServiceSchemas(each));
  const verdicts: Verdict[] = [];
  for (const each of cases) verdicts.push(await tryCase(each));
  const counted = count(verdicts, level);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ level, ...counted, verdicts }, null, 2)}\n`);
  console.log([failures(verdicts), table(verdicts), ...notes(verdicts, all)].filter(Boolean).join("\n\n"));
  console.log(`\n${counted.passed} passed, ${counted.failed} failed`);
  process.exitCode = counted.failed > 0 || verdicts.length === 0 ? 1 : 0;
}

/** What is to be known besides the figures: cases that were excepted, and cases that are disputed. */
function notes(verdicts: readonly Verdict[], all: readonly Case[]): readonly string[] {
  const excepted = all.filter(needsServiceSchemas);
  const disputed: readonly Disputed[] = JSON.parse(
    readFileSync(path.join(import.meta.dirname, "conformance/disputed.json"), "utf8"),
  );
  const told = disputed.filter(({ id }) => verdicts.some((each) => each.id === id));
  return [
    ...(excepted.length > 0
      ? [`Excepted, for they need the response schemas of AWS services: ${excepted.length}`]
      : []),
    ...(told.length > 0 ? ["Disputed, and counted all the same:"] : []),
    ...told.map(({ id, evidence }) => `  ${id}: ${evidence}`),
  ];
}

interface Options {
  readonly folder: string;
  readonly level: Level;
  readonly only: string | undefined;
  readonly json: string | undefined;
}

function readOptions(): Options {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        level: { type: "string", default: "result" },
        only: { type: "string" },
        json: { type: "string" },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const [engine, folder, ...rest] = positionals;
    if (engine !== "asl") refuse(engine === undefined ? "Which engine?" : `There is no engine "${engine}" to try.`);
    if (folder === undefined || rest.length > 0) refuse("One folder of cases, please.");
    const level = LEVELS.find((each) => each === values.level) ?? refuse(`There is no level "${values.level}".`);
    return { folder, level, only: values.only, json: values.json };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

await main();
