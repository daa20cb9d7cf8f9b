import type { Candidate } from "../distractors";
import { apart, columnKey, neighbours } from "../fact-index";
import type { Level, MappingFact } from "../model";
import { isSame, quantityOf } from "../text-profile";
import { cellSentence, classifyAttribute } from "./attribute-phrase";
import type { Assignment, WriterContext } from "./context";
import { clause, countWords, lowerLabel, mentions, quote, singular, upperFirst } from "./wording";

const EMPTY_CELL = /^(?:|-+|–|—|n\/?a|none|\?|same|tbd|ditto|")$/i;
const YES_OR_NO = /^(?:yes|no|true|false|✓|✔|✗|✘|x|✅|❌)$/i;
const GENERIC_KIND =
  /^(?:|#|no|names?|items?|things?|entry|types?|kinds?|points?|features?|aspects?|topics?|keys?|terms?|titles?|concepts?)$/i;
const MOST_NAME_WORDS = 5;

export function isAskable(fact: MappingFact): boolean {
  return ![fact.value, fact.subject, fact.attribute].some((text) => EMPTY_CELL.test(text.trim()));
}

/** A column of examples: what stands in another row may be one as well. */
export function isOpenColumn({ attribute }: MappingFact): boolean {
  return /\b(?:examples?|instances?)\b/i.test(attribute);
}

export function isYesOrNo(value: string): boolean {
  return YES_OR_NO.test(clause(value));
}

/** The other cells of the column that can be asked for. */
export function columnSiblings(fact: MappingFact, { index }: WriterContext): readonly MappingFact[] {
  const column = neighbours(index.columns.get(columnKey(fact)) ?? [], fact);
  return column.filter((each) => each.id !== fact.id && isAskable(each) && !isSame(each.subject, fact.subject));
}

/** What kind of thing the rows are (`workflow type`), singular; null when the head of the table does not say. */
export function kindOf(fact: MappingFact, names: ReadonlySet<string>): string | null {
  const kind = clause(fact.subjectKind);
  if (GENERIC_KIND.test(kind) || countWords(kind) > 4) return null;
  const label = singular(lowerLabel(kind, names));
  const heading = singular(lowerLabel(clause(fact.section.at(-1) ?? ""), names));
  return heading.endsWith(` ${label}`) && countWords(heading) <= 3 ? heading : label;
}

/** The thing of a row with its kind: `the Standard workflow type`. */
export function thingOf(fact: MappingFact, names: ReadonlySet<string>): string {
  const kind = kindOf(fact, names);
  if (!kind || countWords(fact.subject) > 3 || mentions(fact.subject, kind)) return fact.subject;
  return `the ${fact.subject} ${kind}`;
}

/** What the cell says, without the full stop. */
export function saysOf(fact: MappingFact, context: WriterContext): string {
  return cellSentence(fact.attribute, fact.subject, fact.value, context.namesIn(fact.source.noteId));
}

/** Why the key is the key: the reason of its row, else what the cell says. */
export function keyRationale(fact: MappingFact, context: WriterContext, key: string): string {
  if (fact.reason === null) return `${saysOf(fact, context)}.`;
  return `${quote(upperFirst(clause(key)))} is the answer for ${quote(clause(key === fact.value ? fact.subject : fact.value))}, because ${clause(fact.reason)}.`;
}

/** What the right answer does, without its name; null where the row gives no reason. */
export function reasonHint({ reason }: MappingFact): string | null {
  return reason === null ? null : `A clue: ${clause(reason)}.`;
}

/** Where the option of another row is right and why, in the words of that row; null where it gives no reason. */
export function rightElsewhere(option: string, place: string, reason: string | null): string | null {
  if (reason === null) return null;
  return `${quote(upperFirst(clause(option)))} suits ${quote(clause(place))}, because ${clause(reason)}.`;
}

/** The value of another row as a wrong option for this row. */
export function valueCandidate(other: MappingFact, fact: MappingFact, context: WriterContext): Candidate {
  return {
    text: other.value,
    get rationale() {
      const explained = rightElsewhere(other.value, other.subject, other.reason);
      if (explained) return explained;
      if (classifyAttribute(other.attribute) !== "noun")
        return `${saysOf(other, context)}; this case is ${quote(fact.subject)}.`;
      const label = lowerLabel(clause(other.attribute), context.namesIn(fact.source.noteId));
      return `That is the ${label} ${ofThing(other)}, not ${ofThing(fact)}.`;
    },
    get misconception() {
      return isName(fact.value) && isName(other.value)
        ? mixUp(other.value, fact.value)
        : mixUp(other.subject, fact.subject);
    },
    factId: other.id,
    distance: apart(other, fact),
  };
}

function isName(value: string): boolean {
  return !quantityOf(value) && countWords(value) <= MOST_NAME_WORDS;
}

function ofThing({ subject }: MappingFact): string {
  const isCase = countWords(subject) > MOST_NAME_WORDS || /^\p{Ll}/u.test(subject);
  return isCase ? `for ${quote(clause(subject))}` : `of ${subject}`;
}

/** The thing of another row as a wrong option for this row. */
export function subjectCandidate(other: MappingFact, fact: MappingFact, context: WriterContext): Candidate {
  return {
    text: other.subject,
    get rationale() {
      const explained = rightElsewhere(other.subject, other.value, other.reason);
      return explained ?? `${saysOf(other, context)}; the question describes ${quote(fact.subject)}.`;
    },
    get misconception() {
      return mixUp(other.subject, fact.subject);
    },
    factId: other.id,
    distance: apart(other, fact),
  };
}

export function mixUp(one: string, other: string): string {
  return `mixing up ${clause(one)} and ${clause(other)}`;
}

/** One item per wording of the author for this direction; one with a default stem when there is no wording at all. */
export function assignmentsOf<F extends { readonly asks: readonly string[] } & Assignment["fact"]>(
  fact: F,
  writer: string,
  fits: boolean,
): readonly { readonly assignment: Assignment; readonly ask: string | null }[] {
  if (fact.asks.length === 0) return [{ assignment: { fact, writer, variant: "" }, ask: null }];
  if (!fits) return [];
  return fact.asks.map((ask, index) => ({ assignment: { fact, writer, variant: `ask ${index}` }, ask }));
}

/** A wording that tells a case asks for more than memory. */
export function levelOfAsk(ask: string | null): Level {
  return ask && countWords(ask) >= 12 ? "apply" : "recall";
}
