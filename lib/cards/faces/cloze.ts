import type { ClozeFact } from "@/lib/quiz";
import { pointsNowhere } from "@/lib/quiz/bank";
import { blanked, type FaceDraft } from "./draft";
import type { FaceContext } from "./face-context";
import { inPlace } from "./place";

/** The author set the blank, so it is one that can be filled. */
const MARKED = /==|\{\{c\d/;
const NAME = /[\p{Lu}\d`$]/u;
/** A blank that only a noun fills, or what a preposition at the end leads to. */
const NOUN = /\b(?:an?|the|its|their|each|every|one|no|earlier|next|own|of|with|by|for|through|in|into|is) _{4}/i;
const BEHIND =
  /_{4}(?:[.,;:)]|$| (?:and|or|of|in|for|to|that|which|with|from|by|at|on|as|is|are|has|have|can|must|may|goes|gives|means|decides|holds|joins|stands|checks|counts|draws|hands|keeps|runs)\b)/i;
/** A pronoun for something that the sentence does not name. */
const LEANS = /^(?:\S+ ){1,4}them\b|^(?:you|we) \S+ (?:that|this|it)\b/i;
/** Something that a learner can place without a heading: a name or code that is not the first word. */
const ANCHOR = /(?<=\S )(?:`|\p{Lu})/u;

/** A statement with a blank. One that leans on its surroundings, or whose blank many words would fill, is left out. */
export function clozeFaces(fact: ClozeFact, context: FaceContext): readonly FaceDraft[] {
  const { statement, answer, hint } = fact;
  if (pointsNowhere(statement) || LEANS.test(statement)) return [];
  if (!MARKED.test(fact.source.text) && !isClearBlank(fact)) return [];
  const isAnchored = ANCHOR.test(statement) && !/^(?:the|if|in the) /i.test(statement);
  return [blanked("statement", isAnchored ? statement : inPlace(statement, fact, context), answer, hint)];
}

function isClearBlank({ statement, answer }: ClozeFact): boolean {
  return NAME.test(answer) || (NOUN.test(statement) && BEHIND.test(statement));
}
