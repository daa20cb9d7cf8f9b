/** Texts with `*` for any characters and `?` for one. */
export interface Patterns {
  readonly match: (text: string) => boolean;
}

export function compilePatterns(texts: readonly string[], ignoreCase: boolean): Patterns {
  const fold = (text: string) => (ignoreCase ? text.toLowerCase() : text);
  const patterns = texts.map(fold);
  return { match: (text) => patterns.some((pattern) => matchesWildcards(pattern, fold(text))) };
}

/** Whether a whole text matches: in time of the product of both lengths at most, whatever the pattern. */
export function matchesWildcards(pattern: string, text: string): boolean {
  let place = 0;
  let star = -1;
  let retry = 0;
  let offset = 0;
  while (offset < text.length) {
    if (pattern[place] === "*") {
      star = place++;
      retry = offset;
    } else if (place < pattern.length && (pattern[place] === "?" || pattern[place] === text[offset])) {
      place++;
      offset++;
    } else if (star >= 0) {
      place = star + 1;
      offset = ++retry;
    } else return false;
  }
  while (pattern[place] === "*") place++;
  return place === pattern.length;
}
