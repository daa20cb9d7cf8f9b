/** A sentence with its place in the text it was cut from. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Abbreviations after which a sentence goes on. */
const ABBREVIATED = /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|no|fig|incl)|\b[A-Z])\.$/i;

/** Cuts a text into sentences: at `.`, `!` or `?` before a space and a capital, digit or quote. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["')\]]?\s+(?=[\p{Lu}\d"'(`[])/gu)) {
    const end = match.index + match[0].length;
    if (ABBREVIATED.test(text.slice(Math.max(0, match.index - 8), match.index + 1))) continue;
    sentences.push({ text: text.slice(start, end).trim(), start });
    start = end;
  }
  const rest = text.slice(start).trim();
  return rest === "" ? sentences : [...sentences, { text: rest, start }];
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** The text without closing punctuation. */
export function bare(text: string): string {
  return text.trim().replace(/[\s.:;,…]+$/, "");
}

/** Does the sentence lean on the one before it? */
export function leansBack(sentence: string): boolean {
  return /^(?:it|its|they|their|them|this|that|these|those|he|she|both|such|so|then|there|also|but|and|or|here|the (?:former|latter|same|other))\b/i.test(
    sentence,
  );
}
