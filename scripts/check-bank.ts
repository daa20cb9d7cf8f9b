import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { drawForms, lintForms } from "@/lib/exam";
import { readNotes } from "@/lib/notes/read";
import { boundsText, type Figure, figureText, type Item, type ItemBank, isWithin, type LintReport } from "@/lib/quiz";
import { buildItemBank, lintBank } from "@/lib/quiz/bank";
import { readBlueprints } from "./blueprints";

const USAGE = "Usage: npm run check:bank -- [--notes DIR] [--seed TEXT] [--json | --lines]";
const FORMS = 180;
const MOST_SHOWN = 20;

/**
 * `npm run check:bank`: holds the item bank of a folder of notes against the rubric and prints each figure with its
 * bounds, then the items that break them at file and line; with `--lines` the lines that gave no item, and why. Exit 1
 * when a figure is out of its bounds, 2 when the call itself is wrong.
 */
function main(): void {
  const { notes: folder, seed, json, lines } = readOptions();
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) refuse(`There is no folder "${folder}".`);
  const notes = readNotes(folder);
  const bank = buildItemBank(notes, { seed });
  const report = lintBank(bank, buildItemBank(notes, { seed }), notes);
  // What is wrong with an exam is told by the check of the notes.
  const blueprints = readBlueprints(folder).flatMap((result) => (result.ok ? result.value : []));
  const forms = drawForms(bank.items, blueprints, FORMS);
  const figures = [...report.figures, ...lintForms(forms)];
  if (json) console.log(JSON.stringify({ figures, templates: report.templates, sections: report.sections }, null, 2));
  else if (lines) printLines(report);
  else print(figures, bank);
  process.exitCode = figures.every(isWithin) ? 0 : 1;
}

function print(figures: readonly Figure[], { items, facts, rejected }: ItemBank): void {
  console.log(`${facts.length} facts, ${items.length} items, ${rejected.length} thrown away`);
  for (const figure of figures) {
    const { rule, name, value, unit, peers } = figure;
    const verdict = isWithin(figure) ? " " : "✗";
    const bounds = `(${boundsText(figure)}${peers ? `; peers ${peers}` : ""})`;
    console.log(`${verdict} ${rule.padEnd(3)} ${figureText(value, unit).padStart(8)}  ${name} ${bounds}`);
  }
  const byId = new Map<string, Item>(items.map((item) => [item.id, item]));
  for (const { rule, offences } of figures.filter((figure) => !isWithin(figure))) {
    for (const { itemId, reason } of offences.slice(0, MOST_SHOWN)) {
      const { source, stem } = byId.get(itemId) ?? {};
      console.log(`${source?.file}:${source?.line} ${rule} ${reason} — ${stem}`);
    }
  }
}

function printLines({ lines }: LintReport): void {
  const idle = lines.filter(({ reason }) => reason !== null);
  for (const { file, line, text, reason } of idle) console.log(`${file}:${line} ${reason} — ${text}`);
  console.log(`${lines.length - idle.length} of ${lines.length} lines have items`);
}

function readOptions() {
  try {
    const flag = { type: "boolean", default: false } as const;
    const { values } = parseArgs({
      options: {
        notes: { type: "string", default: process.env.CONTENT_DIR ?? "content" },
        seed: { type: "string", default: "cloudrill" },
        json: flag,
        lines: flag,
      },
    });
    return values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

main();
