import type { Candidate } from "../distractors";
import type { ItemId, MultipleChoiceItem, MultipleResponseItem, Option } from "../model";
import { parseQuantity } from "../quantity";
import { inBaseUnits } from "../units";
import { type Assignment, type Draft, itemBase, itemIdOf, optionIdOf, randomFor, type WriterContext } from "./context";
import { priorDifficulty } from "./difficulty";
import { clause, placeOf } from "./wording";

/** A right answer with the reason why it is right. */
export interface Key {
  readonly text: string;
  readonly rationale: string;
}

const SHORTEST_RATIONALE = 40;

/** A multiple-choice item of one key and its distractors. */
export function choiceItem(
  assignment: Assignment,
  draft: Omit<Draft, "keys" | "factIds">,
  key: Key,
  distractors: readonly Candidate[],
  context: WriterContext,
): MultipleChoiceItem {
  const { options, ordered } = arrangeOptions(assignment, [key], distractors, context);
  return {
    ...itemBase(assignment, { ...draft, ...basedOn([key], draft, distractors) }, context),
    type: "multiple-choice",
    options,
    ordered,
  };
}

/** A multiple-response item; the number of keys is how many to choose. */
export function responseItem(
  assignment: Assignment,
  draft: Omit<Draft, "keys" | "factIds">,
  keys: readonly Key[],
  distractors: readonly Candidate[],
  context: WriterContext,
): MultipleResponseItem {
  const { options, ordered } = arrangeOptions(assignment, keys, distractors, context);
  return {
    ...itemBase(assignment, { ...draft, ...basedOn(keys, draft, distractors) }, context),
    type: "multiple-response",
    options,
    ordered,
    choose: keys.length,
  };
}

/** What of a draft depends on the options. */
function basedOn(
  keys: readonly Key[],
  { difficulty }: Pick<Draft, "difficulty">,
  distractors: readonly Candidate[],
): Required<Pick<Draft, "keys" | "factIds" | "difficulty">> {
  const texts = keys.map((key) => key.text);
  const factIds = distractors.flatMap((candidate) => candidate.factId ?? []);
  return {
    keys: [...texts, ...distractors.map(({ text }) => text)],
    factIds,
    difficulty: priorDifficulty(difficulty, texts, distractors),
  };
}

/** Amounts stand in ascending order; everything else in an order drawn for the item, so that no place is the key's. */
function arrangeOptions(
  assignment: Assignment,
  keys: readonly Key[],
  distractors: readonly Candidate[],
  context: WriterContext,
): { readonly options: readonly Option[]; readonly ordered: boolean } {
  const id = itemIdOf(assignment);
  const options = [
    ...keys.map((key) => ({ ...optionOf(id, key, assignment), correct: true, misconception: null })),
    ...distractors.map((each) => ({
      ...optionOf(id, each, assignment),
      correct: false,
      misconception: each.misconception,
    })),
  ];
  const sorted = inOrderOfSize(options);
  return { options: sorted ?? randomFor(assignment, context).shuffle(options), ordered: sorted !== null };
}

function optionOf(
  id: ItemId,
  { text, rationale }: Key,
  { fact }: Assignment,
): Pick<Option, "id" | "text" | "rationale"> {
  return { id: optionIdOf(id, "option", text), text, rationale: fullRationale(rationale, placeOf(fact)) };
}

/** A rationale too short to teach anything also names the place in the notes. */
export function fullRationale(rationale: string, place: string | null): string {
  if (rationale.length >= SHORTEST_RATIONALE) return rationale;
  return `${clause(rationale)}, as the notes say under “${clause(place ?? "this heading")}”.`;
}

/** The options from the smallest to the largest amount; null when they are not all amounts of one kind. */
export function inOrderOfSize<O extends { readonly text: string }>(options: readonly O[]): readonly O[] | null {
  const sized = options.map((option) => ({ option, size: sizeOf(option.text) }));
  const [first] = sized;
  if (!first?.size || sized.some(({ size }) => size?.dimension !== first.size?.dimension)) return null;
  return sized.toSorted((a, b) => (a.size?.value ?? 0) - (b.size?.value ?? 0)).map(({ option }) => option);
}

function sizeOf(text: string): { readonly dimension: string; readonly value: number } | null {
  const quantity = parseQuantity(text);
  if (!quantity) return null;
  const { dimension, values } = inBaseUnits(quantity.value, quantity.unit);
  return { dimension, value: values[0] ?? 0 };
}
