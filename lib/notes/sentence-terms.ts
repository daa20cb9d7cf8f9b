import type { PhrasingContent } from "mdast";
import type { Rich } from "./model";
import { createRich } from "./rich";

const MOST_NAME_WORDS = 4;
const FEWEST_WORDS = 3;
const MOST_WORDS = 30;
/** What stands before a term that opens its sentence. */
const OPENING = /(?:^|[.!?:] )(?:An? |The )?$/;
const VERB = /^(?:is|are|[a-z]{3,}s) /;
/** Leans on what stands around the sentence: "the heart of it", "does the same". */
const POINTS_AWAY = /^(?:[^\s:]+ ){0,4}(?:it|these|those|them|the same|the other)\b|\bthis (?:lesson|page|note)\b/;
const SENTENCE_END = /[.!?](?=\s|$)/;

/** A term with what a sentence says it is: `A **stage** is a named reference to one deployment.` */
export interface SentenceTerm {
  readonly name: Rich;
  readonly definition: Rich;
}

/** The terms of a paragraph that stand in bold at the head of a sentence which goes on with a verb. */
export function sentenceTerms({ children, position }: Rich): readonly SentenceTerm[] {
  return children.flatMap((child, at): readonly SentenceTerm[] => {
    if (child.type !== "strong" || !opens(children[at - 1])) return [];
    const name = createRich(child.children, position);
    const rest = restOfSentence(children.slice(at + 1));
    const said = createRich(rest, position);
    const words = said.text.split(" ").length;
    const isShort = name.text.split(" ").length <= MOST_NAME_WORDS && words >= FEWEST_WORDS && words <= MOST_WORDS;
    if (!isShort || !VERB.test(said.text) || POINTS_AWAY.test(said.text) || !/^\p{L}/u.test(name.text)) return [];
    return [{ name, definition: createRich(withoutCopula(rest), position) }];
  });
}

function opens(before: PhrasingContent | undefined): boolean {
  return before === undefined || (before.type === "text" && OPENING.test(before.value.replace(/\s+/g, " ")));
}

/** Up to the full stop, without it. */
function restOfSentence(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = children.findIndex((child) => child.type === "text" && SENTENCE_END.test(child.value));
  const end = children[last];
  if (end?.type !== "text") return children;
  return [...children.slice(0, last), { ...end, value: end.value.slice(0, end.value.search(SENTENCE_END)) }];
}

/** `is a list of rules` is `a list of rules`. */
function withoutCopula(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const [first, ...others] = children;
  return first?.type === "text"
    ? [{ ...first, value: first.value.replace(/^\s*(?:is|are) /, "") }, ...others]
    : children;
}
