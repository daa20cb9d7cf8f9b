/** A stretch of a row's text. */
export interface Stretch {
  readonly text: string;
  readonly matched: boolean;
}

const WORD = /[^\s\p{P}]+/gu;
/** A match further in than this is brought into view by leaving out the beginning. */
const LEAD = 60;
const KEPT = 30;

/**
 * Cuts a text into matched and other stretches. A word matches where it, or a part that begins with a capital, begins
 * with a found term; of that the part that was typed is matched, or all of it when it was typed with a slip.
 */
export function markMatches(text: string, terms: readonly string[], queryTerms: readonly string[]): Stretch[] {
  const spans = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const span = matchInWord(word, terms, queryTerms);
    return span ? [{ start: index + span.start, end: index + span.end }] : [];
  });
  const begin = startOf(text, spans[0]?.start ?? 0);
  const stretches: Stretch[] = [];
  let at = begin;
  for (const { start, end } of spans) {
    stretches.push({ text: text.slice(at, start), matched: false }, { text: text.slice(start, end), matched: true });
    at = end;
  }
  stretches.push({ text: text.slice(at), matched: false });
  const shown = stretches.filter((stretch) => stretch.text !== "");
  return begin > 0 ? [{ text: "… ", matched: false }, ...shown] : shown;
}

function matchInWord(word: string, terms: readonly string[], queryTerms: readonly string[]) {
  const lower = word.toLowerCase();
  for (const term of terms) {
    const start = lower.indexOf(term);
    if (start < 0 || (start > 0 && !/\p{Lu}/u.test(word.charAt(start)))) continue;
    const typed = queryTerms.filter((query) => term.startsWith(query)).map((query) => query.length);
    return { start, end: start + (typed.length > 0 ? Math.max(...typed) : term.length) };
  }
  return null;
}

function startOf(text: string, firstMatch: number): number {
  if (firstMatch <= LEAD) return 0;
  return Math.min(text.indexOf(" ", firstMatch - KEPT) + 1, firstMatch);
}
