import { isDistinct } from "../../distractors";
import type { MultipleChoiceItem, TrapFact } from "../../model";
import { contentWords, isSame, normalOf, wordsOf } from "../../text-profile";
import { alsoRight, type Doubt, factsOf, type Grounds, unproven } from "./proof";

const MOST_SHARED = 0.6;

/** The key is what a trap says to be true; a distractor is a claim that a trap calls false, or what puts another claim right. */
export function proveTrap(item: MultipleChoiceItem, fact: TrapFact, grounds: Grounds): readonly Doubt[] {
  const traps = factsOf(item.factIds, grounds).filter((each): each is TrapFact => each.kind === "trap");
  const asksWhatIsWrong = item.stem.includes(fact.claim.replace(/[.;,:\s]+$/, ""));
  const key = item.options.find((option) => option.correct)?.text ?? "";
  return item.options.flatMap(({ text, correct }): readonly Doubt[] => {
    if (correct) return normalOf(fact.truth).startsWith(normalOf(text)) ? [] : [unproven(text)];
    const isWrong = asksWhatIsWrong
      ? traps.some((trap) => trap.id !== fact.id && isSame(trap.truth, text) && !corrects(trap, fact))
      : traps.some((trap) => isSame(trap.claim, text)) && !traps.some((trap) => isSame(trap.truth, text));
    return isWrong && isDistinct(text, key) ? [] : [alsoRight(text)];
  });
}

/** Whether the truth of one trap may put the claim of another right as well: most words of the claim stand in it. */
function corrects({ truth }: TrapFact, { claim }: TrapFact): boolean {
  const words = contentWords(claim);
  const known = wordsOf(truth);
  return words.filter((word) => known.has(word)).length > MOST_SHARED * words.length;
}
