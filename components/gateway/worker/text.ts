import { diagnoseModels, diagnosePolicy, diagnoseTemplate } from "@/lib/gateway";
import { problemOf, setupOfText, type TextProblem, textOfSetup } from "@/lib/sandbox/gateway";
import type { DiagnoseAsk, FromTextAnswer, FromTextAsk, ToTextAsk } from "./text-calls";

const DIAGNOSE = { template: diagnoseTemplate, policy: diagnosePolicy, models: diagnoseModels } as const;

/** Writes a setup as text. */
export function toText({ setup, notation }: ToTextAsk): string {
  return textOfSetup(setup, notation);
}

/** Reads a text. */
export function fromText({ text, notation, setup }: FromTextAsk): FromTextAnswer {
  return setupOfText(text, notation, setup);
}

/** What is wrong with a template, a policy or models. */
export function diagnose({ language, text }: DiagnoseAsk): readonly TextProblem[] {
  return DIAGNOSE[language](text).map(problemOf);
}
