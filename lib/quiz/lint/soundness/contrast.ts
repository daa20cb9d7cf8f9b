import { isDistinct } from "../../distractors";
import { contrastKey } from "../../fact-index";
import { clause, mentions } from "../../items/wording";
import type { ContrastFact, Item, MultipleChoiceItem, Option } from "../../model";
import { isSame, normalOf } from "../../text-profile";
import { alsoRight, type Doubt, type Grounds, unproven } from "./proof";

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

/** The stem names a thing of the table; a line is right when its value stands in that thing's column, and wrong when in another alone. */
export function proveContrast(
  item: Extract<Item, { type: "multiple-choice" | "multiple-response" }>,
  fact: ContrastFact,
  { index }: Grounds,
): readonly Doubt[] {
  const table = index.contrasts.get(contrastKey(fact)) ?? [];
  const side = askedSide(item.stem, fact);
  return item.options.flatMap((option): readonly Doubt[] => {
    const sides = table.flatMap((row) => (isOfRow(option, row) ? [row.sides] : []));
    const holds = sides.some((each) => isOption(option, each[side]?.value));
    if (option.correct) return holds ? [] : [unproven(option.text)];
    const isElsewhere = sides.some((each) => each.some(({ value }) => isOption(option, value)));
    return isElsewhere && !holds ? [] : [alsoRight(option.text)];
  });
}

/** The column that the stem asks about: of all that it names, the longest name. */
function askedSide(stem: string, { sides }: ContrastFact): number {
  const named = sides.flatMap(({ thing }, at) => (mentions(stem, thing) ? [{ at, length: thing.length }] : []));
  return named.toSorted((a, b) => b.length - a.length)[0]?.at ?? -1;
}

function isOfRow({ text }: Option, { attribute }: ContrastFact): boolean {
  return normalOf(text).startsWith(`${normalOf(clause(attribute))}:`);
}

function isOption({ text }: Option, value: string | undefined): boolean {
  return (
    (value !== undefined && isSame(text.slice(text.indexOf(": ") + 2), value)) ||
    (value !== undefined && normalOf(text).endsWith(`: ${normalOf(value)}`))
  );
}
