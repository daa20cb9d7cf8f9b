import { isPlural } from "./wording";

const ARTICLE = /^(?:an?|the) /i;
const VOWEL_SOUND = /^[`“"]*(?:[aeio]|u(?!n[ir]|s[aeiu]|t[ie])|8)/i;
/** Letters that are spelled out, as in `an HTTP API`; a word such as `Map` is not, nor is an acronym that is read as a word. */
const SPELLED = /^[`“"]*(?!(?:REST|SAM|SAML|NAT|RAM|MIME|FIFO|MAC)\b)[A-Z](?:[A-Z0-9]|-[A-Z])/;

/** Whether a text begins with an article of its own. */
export function hasArticle(text: string): boolean {
  return ARTICLE.test(text);
}

/** The text without its article. */
export function withoutArticle(text: string): string {
  return text.replace(ARTICLE, "");
}

/**
 * A thing with the article that its name asks for: `the body of a request`, `a WebSocket message`, `headers`. `head` is the
 * thing without what says whose it is.
 */
export function withArticle(text: string, head: string): string {
  if (/^(?:\d|(?:one|each|all|both|any|every)\b)/i.test(text)) return text;
  if (text !== head) return `the ${text}`;
  if (isPlural(head)) return text;
  return `${startsWithVowel(text) ? "an" : "a"} ${text}`;
}

/** Whether a text can stand in the blank of a statement: after `a` or `an` by its sound, after any determiner without an article. */
export function fitsBlank(statement: string, text: string): boolean {
  const [, before = ""] = /\b(an?|the|its|their|your|each|every|one) _{4}/i.exec(statement) ?? [];
  if (before === "") return true;
  if (hasArticle(text)) return false;
  const wanted = before.toLowerCase();
  return wanted === "an" ? startsWithVowel(text) : wanted !== "a" || !startsWithVowel(text);
}

function startsWithVowel(text: string): boolean {
  return SPELLED.test(text) ? /^[`“"]*[AEFHILMNORSX]/.test(text) : VOWEL_SOUND.test(text);
}
