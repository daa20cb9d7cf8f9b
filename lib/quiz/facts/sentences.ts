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
  const trimmed = text.trim();
  let end = trimmed.length;
  // A loop, as a pattern tied to the end alone takes quadratic time on long runs of dots.
  while (end > 0 && /[\s.:;,…]/.test(trimmed.charAt(end - 1))) end--;
  return trimmed.slice(0, end);
}

/** Does the sentence lean on the one before it? */
export function leansBack(sentence: string): boolean {
  return /^(?:it|its|they|their|them|this|that|these|those|he|she|both|such|so|then|there|also|but|and|or|here|the (?:former|latter|same|other))\b/i.test(
    sentence,
  );
}

const VERB =
  /\b(?:is|are|was|were|has|have|had|does|do|can|cannot|may|must|will|gives?|takes?|goes|makes?|keeps?|runs?|ends?|sends?|starts?|stops?|waits?|returns?|needs?|uses?|comes?|holds?|lets?|means?|stands?|works?|counts?|\w{3,}(?:es|ed|s))\b/i;

/** Words inside a sentence that point out of it: "does the same", "one run of it is", "you avoid that by". */
const POINTS_OUT =
  /\b(?:(?:do|does|did) (?:the same|it|so|that)|avoids? (?:it|that|this)|(?:of|for|by|with) (?:it|this|that|them)(?=[,.;]|$| (?:is|are|by|and|you)\b))/i;

/** Does the text state something by itself: with a verb, not leaning on what stands before, not leading on? */
export function isFullSentence(text: string): boolean {
  return VERB.test(text) && !leansBack(text) && !POINTS_OUT.test(text) && !/[:?]$/.test(text);
}
