import type { Face } from "../model";

type TextFace = Exclude<Face, { readonly kind: "item" }>;
type WithoutId<F> = F extends Face ? Omit<F, "id"> : never;

/** A face before it has an id. */
export interface FaceDraft {
  /** Names the face among those of its card; it stays when the words change. */
  readonly variant: string;
  readonly face: WithoutId<TextFace>;
}

/** A question with one answer. */
export function basic(variant: string, question: string, answer: string): FaceDraft {
  return { variant, face: { kind: "basic", question, answer } };
}

/** A question with several answers; `ordered`: their order is asked for too. */
export function list(variant: string, question: string, answers: readonly string[], ordered = false): FaceDraft {
  return { variant, face: { kind: "list", question, answers, ordered } };
}

/** A statement with `____` where the answer stands. */
export function blanked(variant: string, statement: string, answer: string, hint: string | null = null): FaceDraft {
  return { variant, face: { kind: "cloze", statement, answer, hint } };
}

/** What the learner reads before the answer. */
export function promptOf({ face }: FaceDraft): string {
  return face.kind === "cloze" ? face.statement : face.question;
}

/** What the learner should say, part by part. */
export function answersOf({ face }: FaceDraft): readonly string[] {
  return face.kind === "list" ? face.answers : [face.answer];
}
