import { isDistinct } from "../../distractors";
import type { MultipleChoiceItem, TrapFact } from "../../model";
import { isSame, normalOf } from "../../text-profile";
import { alsoRight, type Doubt, factsOf, type Grounds, unproven } from "./proof";

/** The key is what a trap says to be true; a distractor is a claim that a trap calls false. */
export function proveTrap(item: MultipleChoiceItem, fact: TrapFact, grounds: Grounds): readonly Doubt[] {
  const traps = factsOf(item.factIds, grounds).filter((each): each is TrapFact => each.kind === "trap");
  const key = item.options.find((option) => option.correct)?.text ?? "";
  return item.options.flatMap(({ text, correct }): readonly Doubt[] => {
    if (correct) return normalOf(fact.truth).startsWith(normalOf(text)) ? [] : [unproven(text)];
    const isWrong = traps.some((trap) => isSame(trap.claim, text)) && !traps.some((trap) => isSame(trap.truth, text));
    return isWrong && isDistinct(text, key) ? [] : [alsoRight(text)];
  });
}
