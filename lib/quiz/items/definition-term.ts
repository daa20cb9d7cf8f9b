import { pickDistractors } from "../distractors";
import type { DefinitionFact, Item } from "../model";
import { normalOf } from "../text-profile";
import { inContext, randomFor, type WriterContext } from "./context";
import {
  definitionSentence,
  descriptionOf,
  isAskableTerm,
  isDeed,
  listSiblings,
  termCandidate,
  termKind,
} from "./definition-words";
import { choiceItem } from "./options";
import { assignmentsOf, levelOfAsk } from "./table-words";
import { countWords, emphasiseNot, mentions, quote } from "./wording";

const FEWEST_WORDS = 3;
const MOST_WORDS = 40;

/** Multiple choice: which term of a list fits this definition? */
export function writeDefinitionTerm(fact: DefinitionFact, context: WriterContext): readonly Item[] {
  const description = descriptionOf(fact);
  const words = countWords(description);
  if (words < FEWEST_WORDS || words > MOST_WORDS || !isAskableTerm(fact)) return [];
  const candidates = listSiblings(fact, context).map((other) => termCandidate(other, fact, context));
  const names = context.namesIn(fact.source.noteId);
  const isAlsoRight = (text: string): boolean =>
    context.index.said.get(normalOf(text))?.has(normalOf(fact.definition)) ?? false;
  return assignmentsOf(fact, "definition-term", fact.asksTerm === true).flatMap(({ assignment, ask }) => {
    const random = randomFor(assignment, context);
    const distractors = pickDistractors(candidates, [fact.term], { random, isAlsoRight, names: true });
    const stem =
      ask ?? inContext(random.pick(stems(description, kindWord(fact, names), isDeed(fact, context))), fact, context);
    if (!distractors || mentions(stem, fact.term)) return [];
    const draft = {
      stem: emphasiseNot(stem),
      explanation: `${definitionSentence(fact, context)}.`,
      level: levelOfAsk(ask),
      difficulty: 0.35,
      hint: null,
    };
    const key = {
      text: fact.term,
      rationale: `${definitionSentence(fact, context)}, which is what the question says.`,
    };
    return [choiceItem(assignment, draft, key, distractors, context)];
  });
}

/** What to call the terms; `term` when nothing is known, empty for codes and numbers. */
function kindWord(fact: DefinitionFact, names: ReadonlySet<string>): string {
  const isSign = /^[\d`$<]/.test(fact.term);
  return termKind(fact, names) ?? (isSign ? "" : "term");
}

function stems(description: string, kind: string, deed: boolean): readonly string[] {
  const which = kind === "" || kind === "term" ? "Which of these" : `Which ${kind}`;
  if (deed) return [`${which} ${description}?`];
  const quoted = quote(description);
  if (kind === "term") return [`What is described here: ${quoted}?`, `Which term fits this description: ${quoted}?`];
  return [`${which} fits this description: ${quoted}?`, `${which} is described as ${quoted}?`];
}
