import { type OptionId, type Presentation, type PresentedOption, present } from "@/lib/quiz";
import type { FormEntry } from "./model";

/** An item of a form as the learner sees it: without anything that tells the key, in the order that the form says. */
export function presentEntry({ item, optionOrder }: FormEntry): Presentation {
  const presentation = present(item, "");
  switch (presentation.type) {
    case "multiple-choice":
    case "multiple-response":
      return { ...presentation, options: inOrder(presentation.options, optionOrder) };
    case "ordering":
      return { ...presentation, steps: inOrder(presentation.steps, optionOrder) };
    case "matching":
      return { ...presentation, answers: inOrder(presentation.answers, optionOrder) };
    case "cloze":
      return { ...presentation, bank: inOrder(presentation.bank, optionOrder) };
    case "numeric":
      return presentation;
  }
}

function inOrder(options: readonly PresentedOption[], order: readonly OptionId[]): readonly PresentedOption[] {
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ id }: PresentedOption): number => places.get(id) ?? order.length;
  return options.toSorted((a, b) => placeOf(a) - placeOf(b));
}
