import type { Item, OrderingItem, SequenceFact } from "../model";
import { normalOf } from "../text-profile";
import { type Assignment, inContext, itemBase, itemIdOf, optionIdOf, randomFor, type WriterContext } from "./context";
import { fullRationale } from "./options";
import { clause, inOneCase, numberWord, placeOf, quote } from "./wording";

const FEWEST = 3;
const MOST = 7;
const LONGEST_STEP = 160;
/** A title that names what has steps: `Order of an S3 event to Lambda`. */
const COURSE = /^(?:the )?(?:order|sequence|steps|flow|course) (?:of|in|for) (.+)$/i;
/** Words that tell the place of a step by themselves. */
const TELLS_PLACE =
  /^(?:first|firstly|second|secondly|third|thirdly|then|next|after that|finally|lastly|last|step \d)\b/i;

/** Ordering: put the steps of a sequence, or a stretch of a long one, in order. */
export function writeSequence(fact: SequenceFact, context: WriterContext): readonly Item[] {
  const distinct = new Set(fact.steps.map(normalOf)).size === fact.steps.length;
  const isUsable = fact.steps.every((step) => step.length <= LONGEST_STEP && !TELLS_PLACE.test(step));
  if (fact.steps.length < FEWEST || !distinct || !isUsable) return [];
  const assignment: Assignment = { fact, writer: "sequence", variant: "" };
  const id = itemIdOf(assignment);
  const start = randomFor(assignment, context).below(Math.max(1, fact.steps.length - MOST + 1));
  const steps = inOneCase(fact.steps.slice(start, start + MOST));
  const draft = {
    stem: stemOf(fact, context),
    explanation: `The order is: ${steps.map(clause).join(" → ")}.`,
    level: "apply" as const,
    difficulty: 0.5,
    hint: "Decide first which of them must come before everything else.",
    keys: [],
  };
  const item: OrderingItem = {
    ...itemBase(assignment, draft, context),
    type: "ordering",
    steps: steps.map((text, index) => ({
      id: optionIdOf(id, "step", text),
      text,
      rationale: fullRationale(placeRationale(steps, index), placeOf(fact)),
    })),
  };
  return [item];
}

function stemOf(fact: SequenceFact, context: WriterContext): string {
  const [ask] = fact.asks;
  if (ask) return ask;
  const title = clause(fact.title.split(/[.!?]+ /).at(-1) ?? "");
  const [, course] = COURSE.exec(title) ?? [];
  return inContext(
    course ? `Put the steps of ${course} in order.` : `Put these steps in order: ${quote(title)}.`,
    fact,
    context,
  );
}

function placeRationale(steps: readonly string[], index: number): string {
  const [step = "", before, after] = [steps[index], steps[index - 1], steps[index + 1]].map(
    (each) => each && clause(each),
  );
  if (!before) return `“${step}” comes first; “${after}” follows.`;
  if (!after) return `“${step}” comes last; “${before}” stands before it.`;
  return `Place ${numberWord(index + 1)}: after “${before}” and before “${after}”.`;
}
