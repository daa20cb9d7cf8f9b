import { isDistinct } from "../../distractors";
import { clause } from "../../items/wording";
import type { ContrastFact, MultipleChoiceItem } from "../../model";
import { isSame } from "../../text-profile";
import { alsoRight, type Doubt, unproven } from "./proof";

/** A line about two things is right when all it says stands in the row, and wrong when a part of it differs from the row. */
export function proveSides(item: MultipleChoiceItem, { sides }: ContrastFact): readonly Doubt[] {
  const truth = (thing: string): string | undefined => sides.find((side) => isSame(clause(side.thing), thing))?.value;
  return item.options.flatMap(({ text, correct }): readonly Doubt[] => {
    const claims = claimsOf(text);
    const holds = claims.every(({ thing, value }) => isSame(value, truth(thing) ?? ""));
    if (correct) return holds ? [] : [unproven(text)];
    const fails = claims.some(({ thing, value }) => isDistinct(value, truth(thing) ?? value));
    return fails && !holds ? [] : [alsoRight(text)];
  });
}

/** `A: x; B: y` says x of A and y of B. */
function claimsOf(line: string): readonly { readonly thing: string; readonly value: string }[] {
  return line.split("; ").map((part) => {
    const at = part.indexOf(": ");
    return { thing: part.slice(0, at), value: part.slice(at + 2) };
  });
}
