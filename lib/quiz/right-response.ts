import { assertNever } from "@/lib/util";
import type { Item, Response } from "./model";

/** The response that gets full points: what "show answer" shows. */
export function rightResponse(item: Item): Response {
  switch (item.type) {
    case "multiple-choice":
      return { type: item.type, option: item.options.find((option) => option.correct)?.id ?? null };
    case "multiple-response":
      return { type: item.type, options: item.options.filter((option) => option.correct).map((option) => option.id) };
    case "ordering":
      return { type: item.type, order: item.steps.map((step) => step.id) };
    case "matching":
      return { type: item.type, answers: Object.fromEntries(item.pairs.map((pair) => [pair.promptId, pair.answerId])) };
    case "numeric":
      return { type: item.type, text: String(item.answer) };
    case "cloze":
      return { type: item.type, text: item.options.find((option) => option.correct)?.text ?? "" };
    default:
      return assertNever(item);
  }
}
