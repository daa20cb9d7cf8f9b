import { assertNever } from "@/lib/util";
import type { Fact, Item, LimitFact } from "../model";
import { writeAuthored } from "./authored";
import { writeCloze } from "./cloze";
import type { WriterContext } from "./context";
import { writeContrastSides } from "./contrast-sides";
import { writeDefinitionDescription } from "./definition-description";
import { writeDefinitionMatching } from "./definition-matching";
import { writeDefinitionTerm } from "./definition-term";
import { writeLimitChoice } from "./limit-choice";
import { writeLimitNumeric } from "./limit-numeric";
import { writeMappingMatching } from "./mapping-matching";
import { writeMappingSubject } from "./mapping-subject";
import { writeMappingValue } from "./mapping-value";
import { writeMembership } from "./membership";
import { writeQuestion } from "./question";
import { writeSequence } from "./sequence";
import { writeTrap } from "./trap";

/** All items that can be written from the facts of an index: fact by fact, then table by table and list by list. */
export function writeItems(facts: readonly Fact[], context: WriterContext): readonly Item[] {
  const { columns, definitions } = context.index;
  const asked = <F extends Fact>(list: readonly F[]): readonly F[] => list.filter(({ cardsOnly }) => !cardsOnly);
  return [
    ...asked(facts).flatMap((fact) => writeFact(fact, context)),
    ...[...columns.values()].flatMap((column) => writeMappingMatching(asked(column), context)),
    ...[...definitions.values()].flatMap((list) => writeDefinitionMatching(asked(list), context)),
  ];
}

function writeFact(fact: Fact, context: WriterContext): readonly Item[] {
  switch (fact.kind) {
    case "mapping":
      return [...writeMappingValue(fact, context), ...writeMappingSubject(fact, context)];
    case "definition":
      return [...writeDefinitionTerm(fact, context), ...writeDefinitionDescription(fact, context)];
    case "limit":
      return writeLimit(fact, context);
    case "membership":
      return writeMembership(fact, context);
    case "sequence":
      return writeSequence(fact, context);
    case "contrast":
      return writeContrastSides(fact, context);
    case "cloze":
      return writeCloze(fact, context);
    case "question":
      return writeQuestion(fact, context);
    case "authored":
      return writeAuthored(fact, context);
    case "trap":
      return writeTrap(fact, context);
    default:
      return assertNever(fact);
  }
}

/** To be chosen where the notes have amounts that learners mix up with it, else to be typed. */
function writeLimit(fact: LimitFact, context: WriterContext): readonly Item[] {
  const choice = writeLimitChoice(fact, context);
  return choice.length > 0 ? choice : writeLimitNumeric(fact, context);
}
