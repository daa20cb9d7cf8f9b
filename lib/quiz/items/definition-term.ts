import { pickDistractors } from "../distractors";
import type { DefinitionFact, Item } from "../model";
import { normalOf } from "../text-profile";
import { hasArticle } from "./article";
import { isClause, isNamed, isParticiple, isWhole, mainClause } from "./clause";
import { inContext, randomFor, type WriterContext } from "./context";
import {
  definitionSentence,
  descriptionOf,
  isAskableTerm,
  isDeed,
  isLabel,
  isOperation,
  listSiblings,
  STATUS_CODE,
  termCandidate,
  termKind,
} from "./definition-words";
import { choiceItem } from "./options";
import { assignmentsOf, levelOfAsk } from "./table-words";
import { countWords, emphasiseNot, isPlural, mentions, quote } from "./wording";

const FEWEST_WORDS = 3;
const MOST_WORDS = 40;
const FEWEST_DESCRIBING = 4;

/** Multiple choice: which term of a list fits this definition? */
export function writeDefinitionTerm(fact: DefinitionFact, context: WriterContext): readonly Item[] {
  const description = descriptionOf(fact);
  const words = countWords(description);
  if (words < FEWEST_WORDS || words > MOST_WORDS || !isAskableTerm(fact)) return [];
  const candidates = listSiblings(fact, context).map((other) => termCandidate(other, fact, context));
  const isAlsoRight = (text: string): boolean =>
    context.index.said.get(normalOf(text))?.has(normalOf(fact.definition)) ?? false;
  return assignmentsOf(fact, "definition-term", fact.asksTerm === true).flatMap(({ assignment, ask }) => {
    const random = randomFor(assignment, context);
    const distractors = pickDistractors(candidates, [fact.term], { random, isAlsoRight, names: true });
    const plain = plainStem(fact, description, context);
    const placed = plain && inContext(plain, fact, context);
    const stem = ask ?? (placed && mentions(placed, fact.term) ? plain : placed);
    if (!distractors || stem === null || mentions(stem, fact.term)) return [];
    const draft = {
      stem: emphasiseNot(stem),
      explanation: `${definitionSentence(fact, context)}.`,
      level: levelOfAsk(ask),
      difficulty: 0.35,
      hint: null,
    };
    const key = {
      text: fact.term,
      rationale: `${definitionSentence(fact, context)}.`,
    };
    return [choiceItem(assignment, draft, key, distractors, context)];
  });
}

/** The default question; null where the definition is a fragment that no question can take up. */
function plainStem(fact: DefinitionFact, description: string, context: WriterContext): string | null {
  const kind = termKind(fact, context.namesIn(fact.source.noteId));
  // "Which identity is an identity that …?" says it twice.
  const isTold = kind === null || (hasArticle(description) && mentions(mainClause(description), kind));
  const which = isTold ? "Which of these" : `Which ${kind}`;
  if (kind === STATUS_CODE) return `Which ${kind} means ${quote(description)}?`;
  // A word in small letters has a property told, which other things may have as well.
  if (/^[a-z]/.test(fact.term) || !isWhole(description) || (kind === null && isLabel(fact.term, fact, context)))
    return null;
  if (isParticiple(description)) return `${which} is ${description}?`;
  if (isDeed(fact, context)) return `${which} ${description}?`;
  if (isNamed(description) && !isOperation(fact.term) && !isPlural(fact.term)) return `${which} is ${description}?`;
  if (kind && isClause(description)) return `${which} says that ${description}?`;
  return kind && countWords(description) >= FEWEST_DESCRIBING ? `${which} points to ${description}?` : null;
}
