import { bare, countWords } from "./sentences";

const COUNT = /^(?:the )?(?:following )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) /i;

/**
 * Names the set that a sentence introduces, as it fits into "Which of these are …?": `The states that can have a Catch
 * are:` → `states that can have a Catch`; `There are three endpoint types:` → `endpoint types`. Null when the sentence
 * does not say what the members are.
 */
export function setName(intro: string): string | null {
  const text = bare(intro);
  if (countWords(text) > 18) return null;
  const named =
    /^there are (.+)$/i.exec(text)?.[1] ??
    /^(?:the )?(.+?) (?:are|is one of|include|includes)(?: the following| these)?$/i.exec(text)?.[1] ??
    (countWords(text) <= 6 &&
    /^[\p{L}\d`][^,]*s$/iu.test(text) &&
    !/\b(?:is|has|does|was|needs|uses|this|as)\b/i.test(text)
      ? text
      : null);
  if (!named) return null;
  const name = named.replace(COUNT, "").replace(/^the /i, "");
  return /^(?:these|those|they|it|here|this|we|you)\b/i.test(name) ? null : lowerFirst(name);
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
