import type { Fact } from "../model";
import { contentWords, isSame, normalOf, quantityOf } from "../text-profile";

const MOST_TITLE_WORDS = 9;
const DIGIT_WORDS = ["no", "one", "two", "three", "four", "five", "six"];
const UNINFORMATIVE =
  /^(?:overview|introduction|intro|basics|summary|recap|general|misc|miscellaneous|other|others|details|key points|exam tips?|tips|readme|index|untitled|definitions?|terms|terminology|concepts|important|examples?|q ?& ?a|faq|.*\bnotes?)$/i;

/** A question for what does not hold: "Which error can a Catch not handle". */
export const NEGATIVE_QUESTION =
  /\b(?:which|what)(?: [^\s?.]+){0,4} (?:is|are|does|do|can|may|will|would|has|have|cannot)(?: [^\s?.]+){0,3} not\b/gi;

/** `two` for 2; digits above six. */
export function numberWord(count: number): string {
  return DIGIT_WORDS[count] ?? String(count);
}

/** In quotation marks, unless it is code or an amount, which need none. */
export function quote(text: string): string {
  return /^`[^`]+`$/.test(text) || quantityOf(text) ? text : `“${text}”`;
}

/** Without the full stop at the end, to stand inside a sentence. */
export function clause(text: string): string {
  return text.trim().replace(/[.;,:\s]+$/, "");
}

/** The first sentence, when the text has several and the first can stand alone. */
export function firstSentence(text: string): string {
  const [first = text] = /^.{20,}?[.!?](?= [A-Z`“"])/.exec(text) ?? [];
  return first;
}

/** Number of words, code spans counting by their words too. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Whether `inner`, as a run of whole words, stands in `outer`. */
export function mentions(outer: string, inner: string): boolean {
  const needle = normalOf(inner);
  if (needle === "") return false;
  const text = normalOf(outer);
  const isWordPart = (character: string | undefined): boolean =>
    character !== undefined && /[\p{L}\p{N}_]/u.test(character);
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (!isWordPart(text[at - 1]) && !isWordPart(text[at + needle.length])) return true;
  }
  return false;
}

/**
 * The label of a column as it stands inside a sentence: `Workflow Type` → `workflow type`. Names that the note writes
 * with a capital inside sentences, acronyms and code keep it.
 */
export function lowerLabel(label: string, names: ReadonlySet<string>): string {
  return label.replace(/(?<![`\w.$-])[A-Z][a-z]+(?: [A-Z][a-z]+)*(?![`\w.$])/g, (run) =>
    names.has(run) ? run : run.replace(/[A-Z][a-z]+/g, (word) => (names.has(word) ? word : word.toLowerCase())),
  );
}

/** As {@link lowerLabel}, for the first word only. */
export function lowerFirst(text: string, names: ReadonlySet<string>): string {
  return text.replace(/^[A-Z][a-z]*(?![\w`]|-[A-Z])/, (word) =>
    names.has(word) || /^I$/.test(word) ? word : word.toLowerCase(),
  );
}

export function upperFirst(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** A list of texts that all begin with a capital if one does, as a careful writer sets them; names such as `queryString` stay as they are. */
export function inOneCase(texts: readonly string[]): readonly string[] {
  const isSet = texts.some((text) => /^\p{Lu}/u.test(text));
  return texts.map((text) => (isSet && /^\p{Ll}+(?=[\s,;:]|$)/u.test(text) ? upperFirst(text) : text));
}

/** Whether the last word of a label is a plural: `versions`, `REST APIs`, but not `SQS`. */
export function isPlural(label: string): boolean {
  return /(?:[^su]|[^aeio]u)s$|ies$|children$/.test(label) && !/(?:ss|us|is|ias)$/.test(label);
}

/** A label in the singular: `REST APIs` → `REST API`, `policies` → `policy`. */
export function singular(label: string): string {
  return isPlural(label) ? label.replace(/ies$/, "y").replace(/(?<=ss)es$|s$/, "") : label;
}

/** Writes NOT in the question itself in capitals, so that it is not overlooked. */
export function emphasiseNot(stem: string): string {
  return stem.replace(NEGATIVE_QUESTION, (asked) => asked.replace(/\bnot\b$/, "NOT"));
}

/** Whether a title says what its text is about, in few words. */
export function isInformative(title: string): boolean {
  return !UNINFORMATIVE.test(clause(title)) && countWords(title) <= MOST_TITLE_WORDS;
}

/** Where in the notes a fact stands: its list or the heading, or the title of the note when the heading says nothing. */
export function placeOf(fact: Fact): string | null {
  const list = fact.kind === "definition" && fact.set ? [upperFirst(fact.set)] : [];
  const titles = [...list, ...[...fact.section].reverse(), fact.noteTitle];
  return titles.find(isInformative) ?? null;
}

/** Whether all words of meaning of a title stand in a text, plural or not. */
export function isNamedIn(title: string, text: string): boolean {
  const stems = new Set(contentWords(text).map(withoutPlural));
  return contentWords(title).every((word) => stems.has(withoutPlural(word)));
}

/** Whether what is true of one term may be true of the other: `Express` and `Express, synchronous`, `4XX` and `403`. */
export function covers(wide: string, narrow: string): boolean {
  const [isPattern] = /^\d[\dx]*x[\dx]*$/i.exec(wide) ?? [];
  if (isPattern) return new RegExp(`^${isPattern.replace(/x/gi, "[\\dx]")}\\b`, "i").test(narrow);
  return isSame(wide, narrow) || mentions(narrow, wide);
}

/** Whether two texts have a word of meaning in common, plural or not. */
export function sharesWord(one: string, other: string): boolean {
  const stems = new Set(contentWords(one).map(withoutPlural));
  return contentWords(other).some((word) => word.length >= 4 && stems.has(withoutPlural(word)));
}

function withoutPlural(word: string): string {
  return word.replace(/s$/, "");
}
