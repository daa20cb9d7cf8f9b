import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { checkTasks } from "@/lib/exam/blueprint";
import type { Note } from "@/lib/notes";
import { checkIds, checkLinks, readingMinutes } from "@/lib/notes/parse";
import { readNotes } from "@/lib/notes/read";
import type { Diagnostic, Severity } from "@/lib/util";
import { readBlueprints } from "./blueprints";
import { checkSandboxes } from "./check-sandboxes";
import { listFigures } from "./figures";

const USAGE = "Usage: npm run check:notes -- [DIR] [--json | --numbers]";

/** `npm run check:notes`: says what is wrong with a folder of notes, its exam blueprints and its sandboxes, or with `--numbers` lists each number with a unit and each error code. Exit 1 on errors, 2 when the call itself is wrong. */
async function main(): Promise<void> {
  const { folder, json, numbers } = readOptions();
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) refuse(`There is no folder "${folder}".`);
  const notes = readNotes(folder);
  if (numbers) {
    process.stdout.write(listFigures(notes));
    return;
  }
  const diagnostics = await check(notes, folder);
  if (json) console.log(JSON.stringify(diagnostics, null, 2));
  else report(notes, diagnostics);
  process.exitCode = diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function check(notes: readonly Note[], folder: string): Promise<readonly Diagnostic[]> {
  const exists = (file: string): boolean => existsSync(path.join(folder, file));
  const all = [
    ...notes.flatMap(({ diagnostics }) => diagnostics),
    ...checkLinks(notes, exists),
    ...checkIds(notes),
    ...checkExams(notes, folder),
    ...(await checkSandboxes(notes, folder)),
  ];
  return all.sort((a, b) => compare(a.file, b.file) || a.position.start.offset - b.position.start.offset);
}

function checkExams(notes: readonly Note[], folder: string): readonly Diagnostic[] {
  const topics = [...new Set(notes.map(({ topic }) => topic))];
  const results = readBlueprints(folder, topics);
  const blueprints = results.flatMap((result) => (result.ok ? result.value : []));
  return [...results.flatMap((result) => (result.ok ? [] : result.error)), ...checkTasks(notes, blueprints)];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function report(notes: readonly Note[], diagnostics: readonly Diagnostic[]): void {
  for (const note of notes) console.log(`${note.file} takes ${readingMinutes(note)} min to read`);
  for (const { file, position, severity, rule, message, fix } of diagnostics) {
    console.log(`${file}:${position.start.line}:${position.start.column} ${severity} ${rule} ${message} — ${fix}`);
  }
  const count = (wanted: Severity): number => diagnostics.filter(({ severity }) => severity === wanted).length;
  console.log(`${notes.length} notes: ${count("error")} errors, ${count("warning")} warnings, ${count("info")} infos`);
}

function readOptions(): { readonly folder: string; readonly json: boolean; readonly numbers: boolean } {
  try {
    const flag = { type: "boolean", default: false } as const;
    const options = { json: flag, numbers: flag } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length > 1) refuse("Only one folder can be checked at a time.");
    return { folder: positionals[0] ?? process.env.CONTENT_DIR ?? "content", ...values };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

await main();
