import type { Fact, MatchingItem } from "../../model";
import { isSame } from "../../text-profile";
import { associationOf, isAssociation, says } from "./association";
import { alsoRight, type Doubt, factsOf, type Grounds, isSaidOf, unproven } from "./proof";

/** Every pair is one that a fact states, and no answer is said of the prompt of another pair. */
export function proveMatching(item: MatchingItem, grounds: Grounds): readonly Doubt[] {
  const stated = factsOf(item.factIds, grounds).flatMap(associationsOf);
  return item.pairs.flatMap(({ prompt, answer }): readonly Doubt[] => {
    const isStated = stated.some(({ thing, text }) => isSame(thing, prompt) && says(text, answer));
    if (!isStated) return [unproven(`${prompt}: ${answer}`)];
    const others = item.pairs.filter((pair) => pair.answer !== answer);
    return others.filter((pair) => isSaidOf(prompt, pair.answer, grounds)).map((pair) => alsoRight(pair.answer));
  });
}

function associationsOf(fact: Fact): readonly { readonly thing: string; readonly text: string }[] {
  if (fact.kind === "contrast") return fact.sides.map(({ thing, value }) => ({ thing, text: value }));
  return isAssociation(fact) ? [associationOf(fact)] : [];
}
