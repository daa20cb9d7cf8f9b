import { assertNever } from "@/lib/util";
import type { FactIndex } from "../../fact-index";
import type { Fact, Item } from "../../model";
import { proveAmount } from "./amount";
import { proveAssociation } from "./association";
import { proveSides } from "./contrast";
import { proveMatching } from "./matching";
import { proveMembership } from "./membership";
import { type Doubt, type Grounds, unproven } from "./proof";
import { proveTrap } from "./trap";
import { proveAnswer, proveAuthored, proveSequence } from "./words";

/** The grounds for proofs on a bank. */
export function groundsOf(facts: readonly Fact[], index: FactIndex): Grounds {
  return { facts: new Map(facts.map((fact) => [fact.id, fact])), index };
}

/**
 * H1 and H2: derives the key anew from the facts, whatever writer made the item, and shows every distractor wrong. What
 * can't be shown is a doubt; an item without doubts is sound. Looks things up by name, so its cost does not grow with the bank.
 */
export function checkSoundness(item: Item, grounds: Grounds): readonly Doubt[] {
  if (item.type === "matching") return proveMatching(item, grounds);
  const fact = grounds.facts.get(item.factIds[0] ?? ("" as Fact["id"]));
  if (!fact) return [unproven(item.stem)];
  if (item.type === "numeric" || item.generator === "limit-choice") return proveAmount(item, fact, grounds);
  return prove(item, fact, grounds) ?? [unproven(item.stem)];
}

/** Null when a fact of this kind can't be asked by an item of this type. */
function prove(item: Item, fact: Fact, grounds: Grounds): readonly Doubt[] | null {
  switch (fact.kind) {
    case "mapping":
    case "definition":
      return item.type === "multiple-choice" ? proveAssociation(item, fact, grounds) : null;
    case "limit":
      return proveAmount(item, fact, grounds);
    case "membership":
      return item.type === "multiple-response" ? proveMembership(item, fact, grounds) : null;
    case "sequence":
      return item.type === "ordering" ? proveSequence(item, fact) : null;
    case "contrast":
      return item.type === "multiple-choice" ? proveSides(item, fact) : null;
    case "cloze":
    case "question":
      return "options" in item ? proveAnswer(item, fact, grounds) : null;
    case "authored":
      return "options" in item ? proveAuthored(item, fact) : null;
    case "trap":
      return item.type === "multiple-choice" ? proveTrap(item, fact, grounds) : null;
    default:
      return assertNever(fact);
  }
}
