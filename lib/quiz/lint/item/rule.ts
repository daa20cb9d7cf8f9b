import type { Item } from "../../model";

/** A check that an item must pass to be asked: null, or why it fails. */
export type ItemRule = (item: Item) => string | null;

/** An option that can be chosen, or the like of it in other item types. */
export interface Choice {
  readonly text: string;
  readonly correct: boolean;
  readonly rationale: string;
  readonly misconception: string | null;
}

/** The options of an item that has any to choose from; an empty list for the other types. */
export function choicesOf(item: Item): readonly Choice[] {
  return "options" in item ? item.options : [];
}

/** All rationales of an item. */
export function rationalesOf(item: Item): readonly string[] {
  switch (item.type) {
    case "multiple-choice":
    case "multiple-response":
    case "cloze":
      return item.options.map((option) => option.rationale);
    case "ordering":
      return item.steps.map((step) => step.rationale);
    case "matching":
      return item.pairs.map((pair) => pair.rationale);
    case "numeric":
      return item.nearMisses.map((miss) => miss.rationale);
  }
}

/** The stem without what it quotes: “…”, "…" and code. */
export function bareStem(item: Item): string {
  return item.stem.replace(/`[^`]*`|“[^”]*”|"[^"]*"/g, "…");
}

/** Everything that a learner reads before answering: the stem, then what can be chosen. */
export function textsOf(item: Item): readonly string[] {
  switch (item.type) {
    case "multiple-choice":
    case "multiple-response":
    case "cloze":
      return [item.stem, ...item.options.map((option) => option.text)];
    case "ordering":
      return [item.stem, ...item.steps.map((step) => step.text)];
    case "matching":
      return [item.stem, ...item.pairs.flatMap((pair) => [pair.prompt, pair.answer])];
    case "numeric":
      return [item.stem];
  }
}
