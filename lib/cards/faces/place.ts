import type { Fact } from "@/lib/quiz";
import { clause, countWords, isInformative, isNamedIn, lowerFirst, upperFirst } from "@/lib/quiz/bank";
import type { FaceContext } from "./face-context";

const MOST_WORDS = 6;
/** Headings that are half a sentence, or count what follows: the title of the note says more. */
const NO_SUBJECT =
  /^(?:what|where|when|how|which|who|why|if|words|things|choosing|paying|reading|a|an|the|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/i;
const OPENING = /^(?:What|Which|How|When|Where|Who|Why|Name|A|An|The|If|In|On|With|Without|Only|Two|Before)(?= )/;

/** What a fact is about, as the notes head it: the innermost heading that says it, or the title of the note. */
export function subjectOf({ section, noteTitle }: Fact): string | null {
  const titles = [...section].reverse().concat(noteTitle).map(clause);
  return (
    titles.find((title) => isInformative(title) && !NO_SUBJECT.test(title) && countWords(title) <= MOST_WORDS) ?? null
  );
}

/** Puts the subject in front of a text that does not name it: `Map fields: what does …?` */
export function inPlace(text: string, fact: Fact, context: FaceContext): string {
  const subject = subjectOf(fact);
  if (subject === null || isNamedIn(subject, text)) return text;
  const shown = upperFirst(
    isShouted(subject) ? subject.replace(/\p{Lu}{4,}/gu, (word) => word.toLowerCase()) : subject,
  ).replace(/: /g, ", ");
  return `${shown}: ${OPENING.test(text) ? lowerFirst(text, context.namesOf(fact)) : text}`;
}

/** In capitals, and more than an acronym. */
function isShouted(title: string): boolean {
  return title === title.toUpperCase() && title.length >= 6;
}
