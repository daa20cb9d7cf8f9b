import { statSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Face } from "@/lib/cards";
import { buildDeck, type Deck } from "@/lib/cards/deck";
import { readNotes } from "@/lib/notes/read";
import { buildItemBank, exportBank } from "@/lib/quiz/bank";

const USAGE = "Usage: npm run bank -- [--notes DIR] [--out FILE] [--seed TEXT] [--cards]";

/**
 * `npm run bank`: writes the item bank of a folder of notes as JSON, or with `--cards` its flashcards as text, to be read
 * through. Exit 2 when the call itself is wrong.
 */
function main(): void {
  const { notes: folder, out, seed, cards } = readOptions();
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) refuse(`There is no folder "${folder}".`);
  const notes = readNotes(folder);
  const bank = buildItemBank(notes, { seed });
  const text = cards ? cardsAsText(buildDeck(bank, notes)) : `${JSON.stringify(exportBank(bank), null, 2)}\n`;
  if (out === undefined) process.stdout.write(text);
  else write(out, text);
  console.error(
    `${notes.length} notes, ${bank.facts.length} facts, ${bank.items.length} items, ${bank.rejected.length} rejected`,
  );
}

interface Options {
  readonly notes: string;
  readonly out: string | undefined;
  readonly seed: string;
  readonly cards: boolean;
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        notes: { type: "string", default: process.env.CONTENT_DIR ?? "content" },
        out: { type: "string" },
        seed: { type: "string", default: "cloudrill" },
        cards: { type: "boolean", default: false },
      },
    });
    return { notes: values.notes, out: values.out, seed: values.seed, cards: values.cards };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** Each card with its questions and answers, then what was left out and why. */
function cardsAsText({ cards, leftOut }: Deck): string {
  const told = cards.map(({ source, label, faces }) =>
    [`${source.file}:${source.line} ${label}`, ...faces.map((face) => `  ${faceAsText(face)}`)].join("\n"),
  );
  const rest = leftOut.map(({ fact, reason }) => `${fact.source.file}:${fact.source.line} ${fact.kind}: ${reason}`);
  return `${[...told, `Left out: ${rest.length}`, ...rest].join("\n")}\n`;
}

function faceAsText(face: Face): string {
  switch (face.kind) {
    case "basic":
      return `${face.question} → ${face.answer}`;
    case "list":
      return `${face.question} → ${face.answers.join(face.ordered ? " → " : " | ")}`;
    case "cloze":
      return `${face.statement} → ${face.answer}`;
    case "item":
      return `item ${face.itemId}`;
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
