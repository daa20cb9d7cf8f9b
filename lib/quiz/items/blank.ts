import { type Candidate, pickDistractors } from "../distractors";
import type { ClozeItem } from "../model";
import { normalOf } from "../text-profile";
import { type Assignment, type Draft, itemBase, itemIdOf, optionIdOf, randomFor, type WriterContext } from "./context";
import { fullRationale } from "./options";
import { placeOf } from "./wording";

/** A cloze item; null when the notes hold no words that could be mixed up with the answer. */
export function blankItem(
  assignment: Assignment,
  draft: Omit<Draft, "keys" | "factIds">,
  answer: { readonly text: string; readonly rationale: string },
  candidates: readonly Candidate[],
  context: WriterContext,
): ClozeItem | null {
  const random = randomFor(assignment, context);
  const distractors = pickDistractors(candidates, [answer.text], { random });
  if (!distractors) return null;
  const id = itemIdOf(assignment);
  const place = placeOf(assignment.fact);
  const options = [
    { ...answer, correct: true, misconception: null },
    ...distractors.map((each) => ({ ...each, correct: false, misconception: each.misconception })),
  ].map(({ text, rationale, correct, misconception }) => ({
    id: optionIdOf(id, "option", text),
    text,
    correct,
    rationale: fullRationale(rationale, place),
    misconception,
  }));
  return {
    ...itemBase(
      assignment,
      { ...draft, keys: [answer.text], factIds: distractors.flatMap((each) => each.factId ?? []) },
      context,
    ),
    type: "cloze",
    options: random.shuffle(options),
    accepted: otherSpellings(answer.text),
  };
}

/** Spellings that count as well: without brackets, hyphens as spaces, plural for singular and back. */
function otherSpellings(text: string): readonly string[] {
  const plain = text.replace(/`/g, "");
  const spellings = [
    plain.replace(/\s*\([^)]*\)\s*/g, " ").trim(),
    plain.replace(/-/g, " "),
    plain.replace(/-/g, ""),
    /[a-z]s$/.test(plain) ? plain.replace(/s$/, "") : `${plain}s`,
  ];
  const known = new Set([normalOf(text), ""]);
  return spellings.filter((spelling) => {
    const isNew = !known.has(normalOf(spelling));
    known.add(normalOf(spelling));
    return isNew;
  });
}
