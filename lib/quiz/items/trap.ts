import { type Candidate, pickDistractors } from "../distractors";
import { neighbours, topicKey } from "../fact-index";
import type { Item, TrapFact } from "../model";
import { type Assignment, inContext, randomFor, type WriterContext } from "./context";
import { choiceItem } from "./options";
import { clause, countWords, firstSentence, sharesWord } from "./wording";

const LONGEST_OPTION = 200;
const TRUTH_STEMS = ["Which of these statements is true?", "Which of these claims holds?", "Which statement is right?"];
const MOST_FROM_TOPIC = 60;
/** The distance of a trap of another note: then the lesson's name would not fit all options. */
const FAR = 2;
const FEWEST_WORDS = 6;
/** Words that point back to the claim: a sentence that opens with one cannot stand alone. */
const POINTS_BACK =
  /^(?:it|its|they|their|them|this|that|these|those|he|she|both|neither|either|only|no|not|yes|instead|there|such|one|none|the (?:other|former|latter|reverse|opposite))\b/i;

/**
 * Multiple choice on a trap. Where the truth stands alone: which statement is true, against false claims of the same
 * topic. Else: why is the claim wrong, against what puts other claims right.
 */
export function writeTrap(fact: TrapFact, context: WriterContext): readonly Item[] {
  const truth = clause(firstSentence(fact.truth));
  return standsAlone(truth, fact.claim) ? writeTruth(fact, truth, context) : writeRebuttal(fact, context);
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
      distance: distanceOf(trap, fact),
    }),
  );
  const distractors = pickDistractors(candidates, [`${truth}.`], { random });
  if (!distractors) return [];
  const isNear = distractors.every(({ distance }) => distance < FAR);
  const draft = {
    stem: isNear ? inContext(random.pick(TRUTH_STEMS), fact, context) : random.pick(TRUTH_STEMS),
    explanation: `${fact.truth} A common mistake is to believe: ${clause(fact.claim)}.`,
    level: "analyse" as const,
    difficulty: 0.5,
    hint: "Test each statement against a case that you know from the notes.",
  };
  const key = { text: `${truth}.`, rationale: `${truth}. Many believe instead: ${clause(fact.claim)}.` };
  return [choiceItem(assignment, draft, key, distractors, context)];
}

function writeRebuttal(fact: TrapFact, context: WriterContext): readonly Item[] {
  if (fact.truth.length > LONGEST_OPTION) return [];
  const assignment: Assignment = { fact, writer: "trap-rebuttal", variant: "" };
  const random = randomFor(assignment, context);
  const candidates = trapsNear(fact, context)
    .filter((trap) => trap.id !== fact.id)
    .map(
      (trap): Candidate => ({
        text: trap.truth,
        get rationale() {
          return `It corrects “${clause(trap.claim)}”, not “${clause(fact.claim)}”.`;
        },
        get misconception() {
          return `confusing it with “${clause(trap.claim)}”`;
        },
        factId: trap.id,
        distance: distanceOf(trap, fact) + (sharesWord(trap.truth, fact.claim) ? 0 : 2),
      }),
    );
  const distractors = pickDistractors(candidates, [fact.truth], { random });
  if (!distractors) return [];
  const draft = {
    stem: `A colleague says: “${clause(fact.claim)}.” What is wrong with that?`,
    explanation: `The claim “${clause(fact.claim)}” is false. ${fact.truth}`,
    level: "analyse" as const,
    difficulty: 0.45,
    hint: "Look for the statement that contradicts the colleague directly.",
  };
  const key = { text: fact.truth, rationale: `This contradicts the claim “${clause(fact.claim)}” directly.` };
  return [choiceItem(assignment, draft, key, distractors, context)];
}

/** Traps of the note, the fact itself among them, and the first ones of the topic. */
function trapsNear(fact: TrapFact, { index }: WriterContext): readonly TrapFact[] {
  const inNote = neighbours(index.traps.get(fact.source.noteId) ?? [], fact);
  const inTopic = index.traps.get(topicKey(fact)) ?? [];
  return [...new Set([...inNote, ...inTopic.slice(0, MOST_FROM_TOPIC)])];
}

function distanceOf(trap: TrapFact, fact: TrapFact): number {
  if (trap.source.noteId !== fact.source.noteId) return FAR;
  return trap.source.anchor === fact.source.anchor ? 0 : 1;
}
