import { isDistinct } from "../../distractors";
import type { DefinitionFact, Fact, MappingFact, MultipleChoiceItem } from "../../model";
import { isSame, normalOf } from "../../text-profile";
import { alsoRight, type Doubt, factsOf, type Grounds, isSaidOf, unproven } from "./proof";

/** A thing and what is said of it: a cell of a table, or a term with its definition. */
interface Association {
  readonly thing: string;
  readonly text: string;
}

/** Choices on a table or a list ask for the text of a thing or for the thing of a text; the key tells which. */
export function proveAssociation(
  item: MultipleChoiceItem,
  fact: MappingFact | DefinitionFact,
  grounds: Grounds,
): readonly Doubt[] {
  const asked = associationOf(fact);
  const key = item.options.find(({ correct }) => correct)?.text ?? "";
  const wrong = item.options.filter(({ correct }) => !correct).map(({ text }) => text);
  const others = factsOf(item.factIds, grounds).flatMap((each) =>
    isAssociation(each) && each.id !== fact.id ? associationOf(each) : [],
  );
  if (says(asked.text, key)) return wrong.filter((text) => !isForeign(text, asked, others, grounds)).map(alsoRight);
  if (isSame(asked.thing, key)) {
    return wrong.filter((text) => !isOther(text, asked, others, grounds)).map(alsoRight);
  }
  return [unproven(key)];
}

export function isAssociation(fact: Fact): fact is MappingFact | DefinitionFact {
  return fact.kind === "mapping" || fact.kind === "definition";
}

export function associationOf(fact: MappingFact | DefinitionFact): Association {
  return fact.kind === "mapping"
    ? { thing: fact.subject, text: fact.value }
    : { thing: fact.term, text: fact.definition };
}

/** Whether an option gives a text, or its opening up to a full stop, a semicolon or an aside. */
export function says(text: string, option: string): boolean {
  return isSame(text, option) || (/[.!?;(]/.test(text) && normalOf(text).startsWith(normalOf(option)));
}

/** A text is wrong for a thing when it is said of another thing, not of this one, and differs from the right one. */
function isForeign(option: string, asked: Association, others: readonly Association[], grounds: Grounds): boolean {
  const owners = others.filter(({ text, thing }) => says(text, option) && !isSame(thing, asked.thing));
  return owners.length > 0 && isDistinct(option, asked.text) && !isSaidOf(asked.thing, option, grounds);
}

/** A thing is wrong for a text when the notes say something else of it, and it is no case of the right thing. */
function isOther(option: string, asked: Association, others: readonly Association[], grounds: Grounds): boolean {
  const own = others.filter(({ thing }) => isSame(thing, option));
  const differs = own.some(({ text }) => isDistinct(text, asked.text));
  return differs && !isSame(option, asked.thing) && !isSaidOf(option, asked.text, grounds);
}
