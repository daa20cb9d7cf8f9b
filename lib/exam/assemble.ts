import type { Item, ItemHistory, ItemId } from "@/lib/quiz";
import type { Blueprint, Form, Shortage } from "./model";

export interface AssemblyOptions {
  /** Same items, blueprint, seed and history: same form. */
  readonly seed: string;
  /** What the learner did with an item so far; leave it out for a form that is to be the same for everybody. */
  readonly historyOf?: (id: ItemId) => ItemHistory | undefined;
}

export interface AssembledForm {
  /** The largest form that keeps to the blueprint's weights; without entries where there is none. */
  readonly form: Form;
  /** What the bank lacks; empty when the form is all that the blueprint asks for. */
  readonly shortages: readonly Shortage[];
}

/** Draws a form. */
export function assembleForm(_items: readonly Item[], _blueprint: Blueprint, _options: AssemblyOptions): AssembledForm {
  throw new Error("not built yet");
}
