import type { Card, List, Paragraph, Section } from "@/lib/notes";
import type { Position } from "@/lib/util";
import type { QuestionFact } from "../model";
import type { FactMaker } from "./fact-maker";
import type { Scope } from "./scope";
import { countWords } from "./sentences";

const LONGEST_ANSWER = 30;

/** A flashcard paragraph. */
export function paragraphQuestion(scope: Scope<Paragraph>): readonly QuestionFact[] {
  const { card, position } = scope.block;
  return card ? cardQuestion(scope, card, position) : [];
}

/** Flashcards that are items of a list. */
export function itemQuestions(scope: Scope<List>): readonly QuestionFact[] {
  return scope.block.items.flatMap(({ card, position }) => (card ? cardQuestion(scope, card, position) : []));
}

function cardQuestion(
  { section, make, block }: Scope,
  { front, back, reversible }: Card,
  position: Position,
): readonly QuestionFact[] {
  if (front.text === "" || back.text === "") return [];
  const frame = make.frame({
    kind: "question",
    section,
    subject: front.text,
    position,
    directives: block.directives,
    asks: [],
  });
  return [{ kind: "question", ...frame, question: front.marked, answer: back.marked, reversible }];
}

/** A heading that asks, answered by the paragraph under it. */
export function headingQuestion(section: Section, make: FactMaker): readonly QuestionFact[] {
  const [first] = section.blocks;
  if (!section.title.text.trim().endsWith("?") || first?.type !== "paragraph" || first.card) return [];
  const { content, directives } = first;
  if (countWords(content.text) > LONGEST_ANSWER || directives.some(({ name }) => name === "skip")) return [];
  const position = { start: section.position.start, end: first.position.end };
  const frame = make.frame({ kind: "question", section, subject: section.title.text, position, directives, asks: [] });
  return [{ kind: "question", ...frame, question: section.title.marked, answer: content.marked, reversible: false }];
}
