import type { Note } from "@/lib/notes";
import type { DefinitionFact, Fact, ItemBank, MappingFact } from "@/lib/quiz";
import { createContext, indexFacts, normalise, type WriterContext } from "@/lib/quiz/bank";

/** What face writers know besides the fact. */
export interface FaceContext {
  readonly writer: WriterContext;
  /** Words that the note of a fact writes with a capital inside sentences. */
  readonly namesOf: (fact: Fact) => ReadonlySet<string>;
  /** Whether the value or definition belongs to this thing alone, so that one can ask back for the thing. */
  readonly isUnique: (fact: MappingFact | DefinitionFact) => boolean;
}

/** Indexes a bank for the face writers. Linear in the number of facts. */
export function createFaceContext(bank: ItemBank, notes: readonly Note[]): FaceContext {
  // The seed is only for items, and none is written here.
  const writer = createContext(indexFacts(bank.facts, notes), "");
  const things = new Map<string, Set<string>>();
  for (const fact of bank.facts) {
    if (fact.kind !== "mapping" && fact.kind !== "definition") continue;
    const key = backKey(fact);
    const known = things.get(key);
    if (known) known.add(thingKey(fact));
    else things.set(key, new Set([thingKey(fact)]));
  }
  return {
    writer,
    namesOf: (fact) => writer.namesIn(fact.source.noteId),
    isUnique: (fact) => things.get(backKey(fact))?.size === 1,
  };
}

/** What one would ask back with, in all notes of the topic. */
function backKey(fact: MappingFact | DefinitionFact): string {
  return fact.kind === "mapping"
    ? [fact.topic, normalise(fact.attribute), normalise(fact.value)].join("\n")
    : [fact.topic, normalise(fact.definition)].join("\n");
}

function thingKey(fact: MappingFact | DefinitionFact): string {
  return normalise(fact.kind === "mapping" ? fact.subject : fact.term);
}
