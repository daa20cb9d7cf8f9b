import type { AuthoredFact } from "@/lib/quiz";
import { clause } from "@/lib/quiz/bank";
import { basic, type FaceDraft } from "./draft";

const NEEDS_OPTIONS =
  /\b(?:of these|of the following|these (?:options|statements|answers)|which statement|choose|select|tick|mark)\b|\bnot\?/i;

/**
 * An item of the author without its options. With several keys a learner could name other things that are right as
 * well, so such a question is asked with its options only, as an item.
 */
export function authoredFaces({ question, options }: AuthoredFact): readonly FaceDraft[] {
  const keys = options.filter(({ correct }) => correct);
  const [key, ...others] = keys;
  if (!key || others.length > 0 || NEEDS_OPTIONS.test(question)) return [];
  return [basic("stem", question, clause(key.text))];
}
