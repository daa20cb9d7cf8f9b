import { statSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Face } from "@/lib/cards";
import { buildDeck, type Deck } from "@/lib/cards/deck";
import { readNotes } from "@/lib/notes/read";
import { buildItemBank, exportBank } from "@/lib/quiz/bank";
import { readingSheet } from "./reading-sheet";

const USAGE = "Usage: npm run bank -- [--notes DIR] [--out FILE] [--seed TEXT] [--cards | --read COUNT [--draw TEXT]]";

/**
 * `npm run bank`: writes the item bank of a folder of notes as JSON, or as text to be read through its flashcards
 * (`--cards`), or a number of items drawn by a seed as a candidate meets them, with their keys at the end (`--read`). Exit 2
 * when the call itself is wrong.
 */
function main(): void {
  const { notes: folder, out, seed, cards, read, draw } = readOptions();
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) refuse(`There is no folder "${folder}".`);
  const notes = readNotes(folder);
  const bank = buildItemBank(notes, { seed });
  const json = (): string => `${JSON.stringify(exportBank(bank), null, 2)}\n`;
  const sheet = read === undefined ? json : () => readingSheet(bank.items, read, draw);
  const text = cards ? cardsAsText(buildDeck(bank, notes)) : sheet();
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
  readonly read: number | undefined;
  readonly draw: string;
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        notes: { type: "string", default: process.env.CONTENT_DIR ?? "content" },
        out: { type: "string" },
        seed: { type: "string", default: "cloudrill" },
        cards: { type: "boolean", default: false },
        read: { type: "string" },
        draw: { type: "string", default: "cloudrill" },
      },
    });
    const { notes, out, seed, cards, read, draw } = values;
    return { notes, out, seed, cards, draw, read: read === undefined ? undefined : toCount(read) };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function toCount(text: string): number {
  return /^[1-9]\d*$/.test(text) ? Number(text) : refuse(`"${text}" is no number of items.`);
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
