import type { Random } from "@/lib/util";
import { areAlike, isDistinct } from "../distractors";
import type { Fact, Item, MatchingItem } from "../model";
import {
  type Assignment,
  itemBase,
  itemIdOf,
  optionIdOf,
  randomFor,
  spanOf,
  tableSpan,
  type WriterContext,
} from "./context";
import { fullRationale } from "./options";
import { clause, covers, inOneCase, mentions, placeOf } from "./wording";

/** A prompt with its answer, and the fact that joins them. */
export interface Pair {
  readonly fact: Fact;
  readonly prompt: string;
  readonly answer: string;
  readonly rationale: string;
}

const FEWEST = 3;
const MOST = 5;
const MOST_TRIED = 40;
const LONGEST_PROMPT = 90;
const LONGEST_ANSWER = 120;

/** Matching: pairs of one table column or one list. Null when fewer than three fit together. */
export function matchingItem(
  assignment: Assignment,
  all: readonly Pair[],
  words: { readonly stem: string; readonly hint: string | null },
  context: WriterContext,
): Item | null {
  const chosen = choosePairs(all, randomFor(assignment, context));
  const prompts = inOneCase(chosen.map(({ prompt }) => prompt));
  const pairs = chosen.map((pair, index) => ({ ...pair, prompt: prompts[index] ?? pair.prompt }));
  const { notes } = context.index;
  const rows = spanOf(
    pairs.map((pair) => pair.fact),
    notes,
  );
  const source = rows && tableSpan(rows, notes);
  if (pairs.length < FEWEST || !source) return null;
  const id = itemIdOf(assignment);
  const draft = {
    ...words,
    explanation: pairs
      .map((pair) => `${clause(pair.prompt)}: ${clause(pair.answer)}`)
      .join("; ")
      .concat("."),
    level: "recall" as const,
    difficulty: 0.45,
    keys: [],
    factIds: pairs.map((pair) => pair.fact.id),
    source,
  };
  const item: MatchingItem = {
    ...itemBase(assignment, draft, context),
    factIds: pairs.map((pair) => pair.fact.id),
    type: "matching",
    pairs: pairs.map(({ prompt, answer, rationale, fact }) => ({
      promptId: optionIdOf(id, "prompt", prompt),
      prompt,
      answerId: optionIdOf(id, "answer", answer),
      answer,
      rationale: fullRationale(rationale, placeOf(fact)),
    })),
  };
  return item;
}

/** Pairs whose answers can be told apart and do not name their prompt, in the order of the note. */
function choosePairs(all: readonly Pair[], random: Random): readonly Pair[] {
  const usable = all
    .slice(0, MOST_TRIED)
    .filter(
      ({ prompt, answer }) =>
        prompt.length <= LONGEST_PROMPT &&
        answer.length <= LONGEST_ANSWER &&
        !mentions(answer, prompt) &&
        !mentions(prompt, answer),
    );
  const chosen: Pair[] = [];
  for (const pair of random.shuffle(usable)) {
    if (chosen.length === MOST) break;
    const fits = chosen.every(
      (each) =>
        !covers(each.prompt, pair.prompt) && !covers(pair.prompt, each.prompt) && isDistinct(each.answer, pair.answer),
    );
    const alike = areAlike([...chosen.map((each) => each.answer), pair.answer]);
    if (fits && alike) chosen.push(pair);
  }
  return usable.filter((pair) => chosen.includes(pair));
}
