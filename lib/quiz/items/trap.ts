import { type Candidate, pickDistractors } from "../distractors";
import { neighbours } from "../fact-index";
import type { Item, TrapFact } from "../model";
import { type Assignment, randomFor, type WriterContext } from "./context";
import { choiceItem } from "./options";
import { clause, countWords, firstSentence, lowerFirst, mentions, sharesWord } from "./wording";

const LONGEST_OPTION = 200;
const FEWEST_CLAIMS = 3;
/** A title that names what the note is about, and no clause, list or advice. */
const NAMES_A_THING =
  /^(?!(?:what|why|how|when|choosing|starting|beyond|classic|every|scenarios)\b)(?!.* of )[^,:.]+$/i;
const FEWEST_WORDS = 6;
/** Words that point back to the claim: a sentence that opens with one cannot stand alone. */
const POINTS_BACK =
  /^(?:it|its|they|their|them|this|that|these|those|he|she|both|neither|either|only|no|not|yes|instead|there|such|one|none|the (?:other|former|latter|reverse|opposite))\b/i;

/** Multiple choice on a trap whose truth stands alone: which statement is true, against false claims of the same note? */
export function writeTrap(fact: TrapFact, context: WriterContext): readonly Item[] {
  const truth = clause(firstSentence(fact.truth));
  return standsAlone(truth, fact.claim) ? writeTruth(fact, truth, context) : [];
}

/** Whether a truth can be understood without the claim that it corrects. */
export function standsAlone(truth: string, claim: string): boolean {
  const isWhole = countWords(truth) >= FEWEST_WORDS && truth.length <= LONGEST_OPTION;
  return isWhole && !POINTS_BACK.test(truth) && sharesWord(truth, claim);
}

function writeTruth(fact: TrapFact, truth: string, context: WriterContext): readonly Item[] {
  const assignment: Assignment = { fact, writer: "trap-truth", variant: "" };
  const random = randomFor(assignment, context);
  const candidates = trapsNear(fact, context).map(
    (trap): Candidate => ({
      text: `${clause(trap.claim)}.`,
      get rationale() {
        return trap.truth;
      },
      get misconception() {
        return clause(trap.claim);
      },
      factId: trap.id,
      distance: trap.source.anchor === fact.source.anchor ? 0 : 1,
    }),
  );
  const distractors = pickDistractors(candidates, [`${truth}.`], { random, fewest: FEWEST_CLAIMS });
  if (!distractors) return [];
  const draft = {
    stem: stemOf(fact, context),
    explanation: `${fact.truth} A common mistake is to believe: ${clause(fact.claim)}.`,
    level: "analyse" as const,
    difficulty: 0.5,
    hint: "Test each statement against a case that you know from the notes.",
  };
  const key = { text: `${truth}.`, rationale: `${clause(fact.truth)}. Many believe instead: ${clause(fact.claim)}.` };
  return [choiceItem(assignment, draft, key, distractors, context)];
}

/** Traps of the note; the fact itself only where there are too few, as its claim beside its truth says that one of the two is right. */
function trapsNear(fact: TrapFact, { index }: WriterContext): readonly TrapFact[] {
  const traps = neighbours(index.traps.get(fact.source.noteId) ?? [], fact);
  const others = traps.filter(({ id }) => id !== fact.id);
  return others.length < FEWEST_CLAIMS ? traps : others;
}

/** Names the lesson, so that the options are read as being about one thing. */
function stemOf(fact: TrapFact, context: WriterContext): string {
  const title = clause(fact.noteTitle);
  const topic = context.topicIn(fact.source.noteId);
  const subject = NAMES_A_THING.test(title) ? asWritten(title, fact, context) : null;
  if (topic === null) return `Which statement about ${subject ?? "this subject"} is true?`;
  if (subject === null || mentions(title, topic)) return `Which statement about ${topic} is true?`;
  return `Which statement about ${subject} in ${topic} is true?`;
}

/** A title in small letters where the note writes it so, else with the capitals of names. */
function asWritten(title: string, { source }: TrapFact, { namesIn, textOf }: WriterContext): string {
  const small = title.charAt(0).toLowerCase() + title.slice(1);
  return textOf(source.noteId).includes(` ${small}`) ? small : lowerFirst(title, namesIn(source.noteId));
}
