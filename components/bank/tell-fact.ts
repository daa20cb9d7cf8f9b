import type { Fact, FactId } from "@/lib/quiz";
import { assertNever } from "@/lib/util";

/** A fact as the browser of the bank shows it. */
export interface ToldFact {
  readonly id: FactId;
  readonly kind: Fact["kind"];
  readonly text: string;
  readonly line: number;
}

/** A fact in one line, for somebody who wants to see what an item was made from. */
export function tellFact(fact: Fact): ToldFact {
  return { id: fact.id, kind: fact.kind, text: textOf(fact), line: fact.source.line };
}

function textOf(fact: Fact): string {
  switch (fact.kind) {
    case "mapping":
      return `${fact.subject} · ${fact.attribute}: ${fact.value}`;
    case "definition":
      return `${fact.term}: ${fact.definition}`;
    case "limit":
      return `${fact.subject} · ${fact.qualifier}: ${fact.value.toLocaleString("en")} ${fact.unit}`.trim();
    case "membership":
      return `${fact.set}: ${fact.members.map(({ text }) => text).join(", ")}`;
    case "sequence":
      return `${fact.title}: ${fact.steps.join(" → ")}`;
    case "contrast":
      return `${fact.attribute}: ${fact.sides.map(({ thing, value }) => `${thing} ${value}`).join(" / ")}`;
    case "cloze":
      return `${fact.statement} (${fact.answer})`;
    case "question":
      return `${fact.question} ${fact.answer}`;
    case "authored":
      return fact.question;
    case "trap":
      return `False: ${fact.claim} True: ${fact.truth}`;
    default:
      return assertNever(fact);
  }
}
