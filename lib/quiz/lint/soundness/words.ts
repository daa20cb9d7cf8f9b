import { isDistinct } from "../../distractors";
import type { AuthoredFact, ClozeFact, Item, OrderingItem, QuestionFact, SequenceFact } from "../../model";
import { isSame, normalOf } from "../../text-profile";
import { alsoRight, type Doubt, type Grounds, unproven } from "./proof";

type OptionItem = Extract<Item, { options: unknown }>;

/** The author's marks decide. */
export function proveAuthored(item: OptionItem, fact: AuthoredFact): readonly Doubt[] {
  const marked = (text: string): boolean | undefined => fact.options.find((each) => isSame(each.text, text))?.correct;
  return item.options.flatMap(({ text, correct }): readonly Doubt[] => {
    if (correct) return marked(text) === true ? [] : [unproven(text)];
    return marked(text) === false ? [] : [alsoRight(text)];
  });
}

/** The answer that the note gives is the key; nothing that says the same, or answers the same words elsewhere, is wrong. */
export function proveAnswer(item: OptionItem, fact: ClozeFact | QuestionFact, { index }: Grounds): readonly Doubt[] {
  const asked = fact.kind === "cloze" ? fact.statement : fact.question;
  const near =
    fact.kind === "cloze"
      ? (index.clozes.get(fact.source.noteId) ?? []).filter((each) => isSame(each.statement, asked))
      : (index.questions.get(fact.source.noteId) ?? []).filter((each) => isSame(each.question, asked));
  const accepted = item.type === "cloze" ? item.accepted : [];
  const right = [fact.answer, ...accepted, ...near.map(({ answer }) => answer)];
  return item.options.flatMap(({ text, correct }): readonly Doubt[] => {
    if (correct) return isSame(fact.answer, text) ? [] : [unproven(text)];
    return right.every((answer) => isDistinct(answer, text)) ? [] : [alsoRight(text)];
  });
}

/** The steps are a stretch of the sequence, in its order, and no two of them are alike. */
export function proveSequence(item: OrderingItem, fact: SequenceFact): readonly Doubt[] {
  const all = fact.steps.map(normalOf);
  const steps = item.steps.map(({ text }) => normalOf(text));
  const start = all.indexOf(steps[0] ?? "");
  const isStretch = start >= 0 && steps.every((step, at) => step === all[start + at]);
  if (!isStretch) return [unproven(item.steps.map(({ text }) => text).join(" → "))];
  return new Set(steps).size === steps.length ? [] : [alsoRight("another order")];
}
