import { limitKey } from "../../fact-index";
import type { Fact, Item } from "../../model";
import { formatQuantity, type Quantity, sameQuantity } from "../../quantity";
import { isSame, quantityOf } from "../../text-profile";
import { alsoRight, type Doubt, type Grounds, unproven } from "./proof";

/** An amount is right when it is that of the fact in any unit; another amount is wrong unless it is said of the same subject. */
export function proveAmount(item: Item, fact: Fact, grounds: Grounds): readonly Doubt[] {
  const right = amountOf(fact);
  if (!right) return [unproven(item.stem)];
  const isRight = (amount: Quantity): boolean =>
    sameQuantity(amount, right) || twinsOf(fact, grounds).some((twin) => sameQuantity(amount, twin));
  if (item.type === "numeric") {
    const { answer, unit, tolerance } = item;
    if (!sameQuantity({ value: answer, unit }, right)) return [unproven(formatQuantity({ value: answer, unit }))];
    return item.nearMisses
      .filter(({ value }) => isRight({ value, unit }) || Math.abs(value - answer) <= tolerance)
      .map(({ value }) => alsoRight(formatQuantity({ value, unit })));
  }
  if (item.type !== "multiple-choice") return [unproven(item.stem)];
  return item.options.flatMap(({ text, correct }): readonly Doubt[] => {
    const amount = quantityOf(text);
    if (correct) return amount && sameQuantity(amount, right) ? [] : [unproven(text)];
    return amount && !isRight(amount) ? [] : [alsoRight(text)];
  });
}

function amountOf(fact: Fact): Quantity | null {
  switch (fact.kind) {
    case "limit":
      return fact;
    case "mapping":
      return quantityOf(fact.value);
    case "question":
      return quantityOf(fact.answer);
    default:
      return null;
  }
}

/** Other limits of the same subject and kind, as when a note gives a number twice. */
function twinsOf(fact: Fact, { index }: Grounds): readonly Quantity[] {
  if (fact.kind !== "limit") return [];
  const near = index.limits.get(limitKey(fact, fact.source.noteId)) ?? [];
  return near.filter((each) => each.qualifier === fact.qualifier && isSame(each.subject, fact.subject));
}
