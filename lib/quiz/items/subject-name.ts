import type { Fact } from "../model";
import { clause, upperFirst } from "./wording";

/** A title that names several subjects: it does not tell which of them is meant. */
const LISTS_SEVERAL = /[,&/+]| and /;
/** Pictures beside the words of a title. */
const BESIDE_TITLE = /\p{Extended_Pictographic}|\uFE0F/gu;
/** What notes are called besides their subject: `S3 cheatsheet`, `VPC basics`. */
const KIND_OF_NOTE =
  /\b(?:cheat ?sheets?|notes?|basics|summary|overview|guide|intro(?:duction)?|essentials|fundamentals|101|exam|study|revision|review|deep dive|tips)\b/gi;
/** A word of capitals of this length is no acronym. */
const LONG_WORD = 6;

/**
 * What a fact is about, by the innermost heading that opens with a name, else by the title of the note: `Route 53` of
 * `Route 53 records`. Null where none does.
 */
export function subjectName(fact: Fact, names: ReadonlySet<string>, text: string): string | null {
  const found = titlesFor(fact).map((title) => nameIn(spelledOut(title, fact.source.file, text), names, text));
  return found.find((name) => name !== null) ?? null;
}

/** Limits and tables often stand at the end of a note, under whatever heading came last. */
function titlesFor({ kind, section, noteTitle }: Fact): readonly string[] {
  const inner = [...section].reverse();
  if (kind === "mapping") return [noteTitle];
  return kind === "limit" ? [noteTitle, ...inner] : [...inner, noteTitle];
}

/** `Step Functions` of `AWS Step Functions`: who says the one means the other. */
export function withoutVendor(name: string): string {
  return name.replace(/^(?:AWS|Amazon) /, "");
}

/** A title in the letters that the note uses: `DYNAMODB` as the name of the file has it, `Iam security` as `IAM security`. */
function spelledOut(title: string, file: string, text: string): string {
  const label = clause(title.replace(BESIDE_TITLE, " ")).replace(/[?!]+$/, "");
  const isShouted = label === label.toUpperCase() && (label.includes(" ") || label.length >= LONG_WORD);
  return (isShouted ? calmed(label, file) : label).replace(/^[A-Z][a-z]{1,4}(?= |$)/, (word) =>
    new RegExp(`\\b${word.toUpperCase()}\\b`).test(text) ? word.toUpperCase() : word,
  );
}

/** A heading in capitals in ordinary letters, as the name of the file spells it if it is the same word. */
function calmed(label: string, file: string): string {
  const name = file.replace(/^.*\//, "").replace(/\.md$/i, "");
  return name.toLowerCase() === label.toLowerCase() ? name : upperFirst(label.toLowerCase());
}

function nameIn(title: string, names: ReadonlySet<string>, text: string): string | null {
  if (LISTS_SEVERAL.test(title)) return null;
  const subject = title
    .replace(/\([^()]*\)/g, "")
    .replace(KIND_OF_NOTE, "")
    .replace(/\s+/g, " ")
    .trim();
  const [run = ""] = /^[A-Z][\w.-]*(?: (?:[A-Z][\w.-]*|\d+))*/.exec(subject) ?? [];
  const looksLikeName = /\d|[A-Z].*[A-Z]/.test(run) && isUsed(run, text);
  const isNoteOn = run === subject && subject !== title && text.split(new RegExp(`\\b${run}\\b`)).length > 2;
  return run !== "" && (looksLikeName || isNoteOn || names.has(run)) ? run : null;
}

/** A heading in capitals is an acronym when the note uses it again: `KMS`, but not `READ`. */
function isUsed(run: string, text: string): boolean {
  return run !== run.toUpperCase() || text.split(new RegExp(`\\b${run}\\b`)).length > 2;
}
