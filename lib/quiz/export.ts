import { assertNever, hashText } from "@/lib/util";
import type { Item, ItemBank, Option, Source } from "./model";

interface ExportedOption {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  readonly rationale: string;
  /** The false belief that makes a wrong option tempting. */
  readonly misconception?: string;
  /** Place in the right order, from 1 (ordering only). */
  readonly position?: number;
}

/** An item as it is written to a JSON file: self-contained, with the key, under the names that other tools use. */
export interface ExportedItem {
  readonly id: string;
  readonly type: "single" | "multiple" | "matching" | "ordering" | "numeric" | "cloze";
  readonly stem: string;
  readonly options: readonly ExportedOption[];
  readonly pairs?: readonly { readonly prompt: string; readonly answer: string; readonly rationale: string }[];
  readonly answer?: number;
  readonly unit?: string;
  readonly tolerance?: number;
  readonly accepted?: readonly string[];
  readonly explanation: string;
  /** The lines of the note; the hash tells whether they were changed since. */
  readonly source: Pick<Source, "file" | "line" | "endLine"> & { readonly hash: string };
  readonly topic: string;
  readonly level: Item["level"];
  readonly difficulty: number;
  readonly tasks: readonly string[];
  readonly tags: readonly string[];
  readonly facts: readonly string[];
  readonly generator: string;
  readonly seed: string;
}

/** The items of a bank for other tools. */
export function exportBank(bank: ItemBank): readonly ExportedItem[] {
  return bank.items.map(exportItem);
}

function exportItem(item: Item): ExportedItem {
  const { id, stem, explanation, topic, level, difficulty, tasks, tags, factIds, generator, seed } = item;
  const { file, line, endLine, text } = item.source;
  const source = { file, line, endLine, hash: hashText(text) };
  const { type, ...answers } = exportAnswers(item);
  const about = { topic, level, difficulty, tasks, tags, facts: factIds, generator, seed };
  return { id, type, stem, ...answers, explanation, source, ...about };
}

type Answers = Pick<ExportedItem, "type" | "options" | "pairs" | "answer" | "unit" | "tolerance" | "accepted">;

/** The one place where our names for item types meet those of the file. */
function exportAnswers(item: Item): Answers {
  switch (item.type) {
    case "multiple-choice":
      return { type: "single", options: item.options.map(exportOption) };
    case "multiple-response":
      return { type: "multiple", options: item.options.map(exportOption) };
    case "ordering":
      return {
        type: "ordering",
        options: item.steps.map((step, index) => ({ ...step, correct: true, position: index + 1 })),
      };
    case "matching":
      return {
        type: "matching",
        options: [],
        pairs: item.pairs.map(({ prompt, answer, rationale }) => ({ prompt, answer, rationale })),
      };
    case "numeric":
      return { type: "numeric", options: [], answer: item.answer, unit: item.unit, tolerance: item.tolerance };
    case "cloze":
      return { type: "cloze", options: item.options.map(exportOption), accepted: item.accepted };
    default:
      return assertNever(item);
  }
}

function exportOption({ id, text, correct, rationale, misconception }: Option): ExportedOption {
  return { id, text, correct, rationale, ...(misconception === null ? {} : { misconception }) };
}
