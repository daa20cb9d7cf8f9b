import type { QuestionFact } from "@/lib/quiz";
import { basic, type FaceDraft } from "./draft";

/** A question as the author wrote it, and the other way round where the author allows it. */
export function questionFaces({ question, answer, reversible }: QuestionFact): readonly FaceDraft[] {
  const forward = basic("question", question, answer);
  return reversible ? [forward, basic("answer", answer, question)] : [forward];
}
