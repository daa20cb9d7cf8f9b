import { countOf } from "@/components/ui";
import type { Shortage } from "@/lib/exam";
import { assertNever } from "@/lib/util";
import type { ExamOffer } from "./offer";

/** What the bank lacks for the blueprint, and what the form is instead; nothing when it lacks nothing. */
export function shortageText({ blueprint, questions, minutes, shortages }: ExamOffer): readonly string[] {
  const wanted = blueprint.scored + blueprint.unscored;
  const smaller =
    questions < wanted
      ? [
          questions === 0
            ? "Our questions can’t give this form in any size yet."
            : `So this is the largest form that keeps the weights: ${countOf(questions, "question")} instead of ${wanted}, ${countOf(minutes, "minute")}.`,
        ]
      : [];
  return [...shortages.map((shortage) => lackText(shortage, blueprint)), ...smaller];
}

function lackText(shortage: Shortage, { domains }: ExamOffer["blueprint"]): string {
  const { wanted, found } = shortage;
  switch (shortage.part) {
    case "domain":
      return `“${domains.find(({ id }) => id === shortage.domain)?.title ?? shortage.domain}” has ${found} of the ${wanted} questions that its weight asks for.`;
    case "task":
      return `Task ${shortage.task} has ${found} of ${wanted} questions; others of its domain stand in.`;
    case "multiple-response":
      return `${found} of ${wanted} questions want several answers; others stand in.`;
    case "unscored":
      return `${found} of ${wanted} unscored questions could be found.`;
    default:
      return assertNever(shortage);
  }
}
