import { parseArgs } from "node:util";
import { type DefinitionDiagnostic, loadJsonata, type MachineType, validate as validateDefinition } from "@/lib/asl";
import { readText, readType, stop } from "./command";

const USAGE = `Usage: npm run asl -- validate FILE… [--type EXPRESS] [--json]

Says what is wrong with state machine definitions, as file:line:column severity code message. \${…} placeholders of CloudFormation
and SAM are taken for values that are not known yet.
  --type EXPRESS  looks at them as Express workflows
  --json          prints the diagnostics with their JSON pointers instead, by file
Exit status 1 when there are errors, 2 when the call is wrong or a file can't be read.`;

/** `npm run asl -- validate`: diagnostics of definitions, on the command line. */
export async function validate(args: readonly string[]): Promise<void> {
  const { files, type, json } = readOptions(args);
  const jsonata = await loadJsonata();
  const reports = files.map((file) => ({
    file,
    diagnostics: validateDefinition(readText(file), { type, jsonata, placeholders: true }),
  }));
  if (json)
    console.log(
      JSON.stringify(Object.fromEntries(reports.map(({ file, diagnostics }) => [file, diagnostics])), null, 2),
    );
  else
    for (const { file, diagnostics } of reports)
      for (const diagnostic of diagnostics) console.log(line(file, diagnostic));
  const all = reports.flatMap(({ diagnostics }) => diagnostics);
  const errors = all.filter(({ severity }) => severity === "ERROR").length;
  if (!json) console.log(`${files.length} files: ${errors} errors, ${all.length - errors} warnings`);
  process.exitCode = errors > 0 ? 1 : 0;
}

function line(file: string, { position, severity, code, message, location, fix }: DefinitionDiagnostic): string {
  const where = `${file}:${position.start.line}:${position.start.column}`;
  return `${where} ${severity} ${code} ${message.trim()}${location === null ? "" : ` at ${location}`}${fix === null ? "" : ` — ${fix}`}`;
}

interface Options {
  readonly files: readonly string[];
  readonly type: MachineType;
  readonly json: boolean;
}

function readOptions(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        type: { type: "string", default: "STANDARD" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (positionals.length === 0) stop(`Which files?\n\n${USAGE}`);
    const type = readType(values.type, USAGE);
    return { files: positionals, type, json: values.json };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}
