import type { Block, Paragraph } from "@/lib/notes";
import { isLabel } from "./label";
import { bare, countWords, sentencesOf } from "./sentences";

const MOST_WORDS = 18;
const MOST_NAME_WORDS = 6;
const COUNT = /^(?:the )?(?:following )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) /i;
/** Words that open a clause and not the name of a set. */
const NO_NAME =
  /^(?:these|those|they|it|here|there|this|we|you|below|above|following|some|many|most|what|how|why|which|when|where|who|to|in|on|at|for|with|if|use|using|examples?|such)\b/i;
const VERB =
  /\b(?:is|are|was|were|has|have|had|does|do|can|cannot|may|must|will|should|not|never|needs|uses|works|supports|allows|includes?|contains?|this|as)\b/i;
const RESTRICTED = /\s(?:that|which|who|of|for|with|without|in|on|from|to|by)\s/i;
const NAMES_KINDS =
  /(?:types|kinds|classes|categories|families|tiers|modes|levels|states|phases|stages|options|methods|values|fields|variants|patterns|protocols|formats|parts|components|members|policies|models|operations|actions|engines|names|codes)$/i;
/** Singular words that end in s. */
const NOT_PLURAL = /(?:ss|us|is|as|[A-Z]S)$/;

/**
 * Names the set that a sentence introduces, as it fits into "Which of these are …?": `The states that can have a Catch
 * are:` → `states that can have a Catch`; `There are three endpoint types:` → `endpoint types`. Null when the sentence
 * does not say what the members are, or leaves the set open ("include").
 */
export function setName(intro: string): string | null {
  const text = bare(intro);
  if (countWords(text) > MOST_WORDS) return null;
  const named =
    /^there are (.+)$/i.exec(text)?.[1] ??
    /^(.+?) are (?:the following|these)$/i.exec(text)?.[1] ??
    definite(/^(.+?) are$/i.exec(text)?.[1]) ??
    pluralOf(text);
  const name = named?.replace(COUNT, "").replace(/^the /i, "");
  return !name || NO_NAME.test(name) || isLabel(name) ? null : lowerFirst(name);
}

/** Names the set that a list holds by the paragraph that introduces it, or by the item under which it hangs where none stands above. */
export function setAround(above: Block | undefined, parent: string | null): string | null {
  if (above?.type !== "paragraph") return parent === null ? null : setName(parent);
  const { marked } = above.content;
  return introducesList(above) ? setName(sentencesOf(marked).at(-1)?.text ?? marked) : null;
}

/** Whether a paragraph ends in a colon and so leads on to what follows. */
export function introducesList(block: Block | undefined): block is Paragraph {
  return block?.type === "paragraph" && block.content.text.trim().endsWith(":");
}

/** "Volumes are:" may lead on to what they are like; "the volumes …" and "volume types are:" lead on to which they are. */
function definite(name: string | undefined): string | null {
  return name && (/^the /i.test(name) || COUNT.test(name) || RESTRICTED.test(name) || NAMES_KINDS.test(name))
    ? name
    : null;
}

/** A few words that end in a plural: `Log levels`. */
function pluralOf(text: string): string | null {
  const isName =
    countWords(text) <= MOST_NAME_WORDS &&
    /^[\p{L}\d`][^,]*s$/iu.test(text) &&
    !NOT_PLURAL.test(text) &&
    !VERB.test(text);
  return isName ? text : null;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]+(?! [A-Z])/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
