import type { Item } from "@/lib/quiz";
import { createRandom } from "@/lib/util";
import { arrangeForm } from "./arrange-form";
import { bankHash } from "./bank-hash";
import { drawSeats } from "./draw-seats";
import { indexItems } from "./item-index";
import type { Blueprint, Form, Shortage } from "./model";
import type { HistoryOf } from "./ranking";

export interface AssemblyOptions {
  /** Same items, blueprint, seed and history: same form. */
  readonly seed: string;
  /** What the learner did with an item so far; leave it out for a form that is to be the same for everybody. */
  readonly historyOf?: HistoryOf;
}

export interface AssembledForm {
  /** The largest form that keeps to the blueprint's weights; without entries where there is none. */
  readonly form: Form;
  /** What the bank lacks; empty when the form is all that the blueprint asks for. */
  readonly shortages: readonly Shortage[];
}

/**
 * Draws a form: domains within one item of their weights, and tasks too where the bank has them; no two items that share
 * a fact or give away each other's key; items never met (or of weak sections) first; levels and types mixed; key
 * positions balanced. Where the bank is too small, the form is as large as the weights allow, and its minutes go with it.
 */
export function assembleForm(items: readonly Item[], blueprint: Blueprint, options: AssemblyOptions): AssembledForm {
  return createAssembler(items, blueprint)(options);
}

/** As {@link assembleForm}, for many forms: what doesn't depend on the seed is done once. */
export function createAssembler(
  items: readonly Item[],
  blueprint: Blueprint,
): (options: AssemblyOptions) => AssembledForm {
  const index = indexItems(items, blueprint);
  const bank = bankHash(items);
  return ({ seed, historyOf }) => {
    const random = createRandom(`${blueprint.id} ${seed}`);
    const { seats, shortages } = drawSeats(index, blueprint, historyOf, random);
    const minutes = Math.round((blueprint.minutes * seats.length) / (blueprint.scored + blueprint.unscored));
    return { form: { blueprint, seed, bank, minutes, entries: arrangeForm(seats, seed, random) }, shortages };
  };
}
