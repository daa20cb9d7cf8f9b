import { assertNever } from "@/lib/util";
import type { Fact, Item, MappingFact } from "../model";
import { writeAuthored } from "./authored";
import { writeCloze } from "./cloze";
import type { WriterContext } from "./context";
import { writeContrast } from "./contrast";
import { writeContrastSides } from "./contrast-sides";
import { writeDefinitionDescription } from "./definition-description";
import { writeDefinitionMatching } from "./definition-matching";
import { writeDefinitionTerm } from "./definition-term";
import { writeLimitChoice } from "./limit-choice";
import { writeLimitNumeric } from "./limit-numeric";
import { writeMappingChoose } from "./mapping-choose";
import { writeMappingMatching } from "./mapping-matching";
import { writeMappingNeed } from "./mapping-need";
import { writeMappingSubject } from "./mapping-subject";
import { writeMappingValue } from "./mapping-value";
import { writeMembership } from "./membership";
import { writeQuestion } from "./question";
import { writeSequence } from "./sequence";
import { writeTrap } from "./trap";

/** All items that can be written from the facts of an index: fact by fact, then table by table and list by list. */
export function writeItems(facts: readonly Fact[], context: WriterContext): readonly Item[] {
  const { columns, definitions, contrasts } = context.index;
  return [
    ...facts.flatMap((fact) => writeFact(fact, context)),
    ...[...columns.values()].flatMap((column) => writeMappingMatching(column, context)),
    ...[...columns.values()].flatMap((column) => writeMappingChoose(column, context)),
    ...[...definitions.values()].flatMap((list) => writeDefinitionMatching(list, context)),
    ...[...contrasts.values()].flatMap((table) => writeContrast(table, context)),
  ];
}

function writeFact(fact: Fact, context: WriterContext): readonly Item[] {
  switch (fact.kind) {
    case "mapping":
      return writeMapping(fact, context);
    case "definition":
      return [...writeDefinitionTerm(fact, context), ...writeDefinitionDescription(fact, context)];
    case "limit":
      return [...writeLimitNumeric(fact, context), ...writeLimitChoice(fact, context)];
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

function writeMapping(fact: MappingFact, context: WriterContext): readonly Item[] {
  const items = [...writeMappingValue(fact, context), ...writeMappingSubject(fact, context)];
  return items.length > 0 ? items : writeMappingNeed(fact, context);
}
