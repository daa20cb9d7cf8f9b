import type { Item, OptionId, Response } from "@/lib/quiz";

/** The most characters that are kept of a typed answer. */
const LONGEST_TEXT = 200;

/**
 * Whether a response can be one to this item, complete or not: of its type, with options that it has, each once, and
 * no more of them than are to be chosen.
 */
export function fitsItem(item: Item, response: Response): boolean {
  switch (item.type) {
    case "multiple-choice":
      return response.type === item.type && (response.option === null || hasAll(item.options, [response.option]));
    case "multiple-response":
      return (
        response.type === item.type && response.options.length <= item.choose && hasAll(item.options, response.options)
      );
    case "ordering":
      return response.type === item.type && (response.order === null || isPermutation(item.steps, response.order));
    case "matching": {
      if (response.type !== item.type) return false;
      const prompts = new Set<string>(item.pairs.map(({ promptId }) => promptId));
      const answers = new Set(item.pairs.map(({ answerId }) => answerId));
      return Object.entries(response.answers).every(([prompt, answer]) => prompts.has(prompt) && answers.has(answer));
    }
    case "numeric":
    case "cloze":
      return response.type === item.type && response.text.length <= LONGEST_TEXT;
  }
}

type Named = readonly { readonly id: OptionId }[];

function hasAll(options: Named, ids: readonly OptionId[]): boolean {
  return new Set(ids).size === ids.length && ids.every((id) => options.some((option) => option.id === id));
}

function isPermutation(steps: Named, order: readonly OptionId[]): boolean {
  return order.length === steps.length && hasAll(steps, order);
}
