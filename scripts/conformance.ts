import { statSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ASL } from "./conformance/asl/engine";
import type { Engine, Options } from "./conformance/engine";
import { GATEWAY } from "./conformance/gateway/engine";

const USAGE = `Usage: npm run conformance -- asl DIR [--level LEVEL] [--only FAMILY] [--json FILE]
       npm run conformance -- gateway DIR [--only FAMILY] [--json FILE]

Tries the engine on every case below DIR, by the matching rules of the README there.
  --level LEVEL  what must hold for a case to pass: ${ASL.levels.join(", ")} (result unless given).
                 cause and trace build on result, history on trace. All levels are counted in any case.
  --only FAMILY  cases of one family, or whose id contains the text
  --json FILE    writes the verdicts, with the first difference of each
For the gateway, cases of the certainties "support" and "observed" are told, but don't count.
Exit status 1 when a case fails (at the level), 2 when the call itself is wrong.`;

const ENGINES: ReadonlyMap<string, Engine> = new Map([
  ["asl", ASL],
  ["gateway", GATEWAY],
]);

/** `npm run conformance`: how far an engine agrees with what was recorded. */
async function main(): Promise<void> {
  const { engine, json, ...options } = readCall();
  const { report, passed, failed, details } = await engine.tryCases(options);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ passed, failed, ...details }, null, 2)}\n`);
  console.log(report.filter(Boolean).join("\n\n"));
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

interface Call extends Options {
  readonly engine: Engine;
  readonly json: string | undefined;
}

function readCall(): Call {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        level: { type: "string" },
        only: { type: "string" },
        json: { type: "string" },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    return { ...readWhat(positionals, values.level), only: values.only, json: values.json };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function readWhat(positionals: readonly string[], level: string | undefined) {
  const [name, folder, ...rest] = positionals;
  if (name === undefined) return refuse("Which engine?");
  const engine = ENGINES.get(name) ?? refuse(`There is no engine "${name}" to try.`);
  if (folder === undefined || rest.length > 0) return refuse("One folder of cases, please.");
  if (level !== undefined && !engine.levels.includes(level)) refuse(`There is no level "${level}".`);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) refuse(`There is no folder "${folder}".`);
  return { engine, folder, level };
}

function refuse(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

await main();
