import { statSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readNotes } from "@/lib/notes/read";
import { buildItemBank, exportBank } from "@/lib/quiz/bank";

const USAGE = "Usage: npm run bank -- [--notes DIR] [--out FILE] [--seed TEXT]";

/** `npm run bank`: writes the item bank of a folder of notes as JSON. Exit 2 when the call itself is wrong. */
function main(): void {
  const { notes: folder, out, seed } = readOptions();
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) refuse(`There is no folder "${folder}".`);
  const notes = readNotes(folder);
  const bank = buildItemBank(notes, { seed });
  const json = `${JSON.stringify(exportBank(bank), null, 2)}\n`;
  if (out === undefined) process.stdout.write(json);
  else write(out, json);
  console.error(
    `${notes.length} notes, ${bank.facts.length} facts, ${bank.items.length} items, ${bank.rejected.length} rejected`,
  );
}

function readOptions(): { readonly notes: string; readonly out: string | undefined; readonly seed: string } {
  try {
    const { values } = parseArgs({
      options: {
        notes: { type: "string", default: process.env.CONTENT_DIR ?? "content" },
        out: { type: "string" },
        seed: { type: "string", default: "cloudrill" },
      },
    });
    return { notes: values.notes, out: values.out, seed: values.seed };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function write(file: string, json: string): void {
  try {
    writeFileSync(file, json);
  } catch {
    refuse(`"${file}" cannot be written.`);
  }
}

function refuse(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

main();
