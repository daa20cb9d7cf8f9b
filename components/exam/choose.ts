import type { Item, OptionId, Response } from "@/lib/quiz";

/** An item that is answered by choosing among options. */
export type ChoiceItem = Extract<Item, { type: "multiple-choice" | "multiple-response" }>;

const NUMBERS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight"];

/** A small number as a word. */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** How many options the item wants. */
export function wantedBy(item: ChoiceItem): number {
  return item.type === "multiple-response" ? item.choose : 1;
}

export function chosenIn(response: Response | null): readonly OptionId[] {
  if (response?.type === "multiple-choice") return response.option === null ? [] : [response.option];
  return response?.type === "multiple-response" ? response.options : [];
}

/** The response with this option chosen, or taken back where several are wanted; null: there is no room for one more. */
export function withOption(item: ChoiceItem, chosen: readonly OptionId[], id: OptionId): Response | null {
  if (item.type === "multiple-choice") return { type: item.type, option: id };
  if (chosen.includes(id)) return { type: item.type, options: chosen.filter((each) => each !== id) };
  return chosen.length < item.choose ? { type: item.type, options: [...chosen, id] } : null;
}
