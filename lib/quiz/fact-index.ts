import type { Note, NoteId } from "@/lib/notes";
import type {
  ClozeFact,
  DefinitionFact,
  Fact,
  LimitFact,
  MappingFact,
  MembershipFact,
  QuestionFact,
  TrapFact,
} from "./model";
import { normalOf } from "./text-profile";
import { inBaseUnits } from "./units";

type Groups<F> = ReadonlyMap<string, readonly F[]>;

/** All facts of a bank, grouped so that an item writer finds the siblings of a fact without a search. */
export interface FactIndex {
  readonly notes: ReadonlyMap<NoteId, Note>;
  /** Cells of one table column. */
  readonly columns: Groups<MappingFact>;
  /** Definitions of one list. */
  readonly definitions: Groups<DefinitionFact>;
  /** Limits in units that compare, of one note and (under other keys) of one topic. */
  readonly limits: Groups<LimitFact>;
  readonly memberships: Groups<MembershipFact>;
  /** Cells of one table row, by `rowKey`. */
  readonly rows: Groups<MappingFact>;
  readonly clozes: Groups<ClozeFact>;
  readonly questions: Groups<QuestionFact>;
  /** Traps of one note. */
  readonly traps: Groups<TrapFact>;
  /** Things that stand in one table or list, by each of their names: things of one kind. */
  readonly kinds: Groups<KindGroup>;
  /** Everything the notes say of a thing, both normalised. */
  readonly said: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many rows of a column have a value: `valueKey` → count. */
  readonly values: ReadonlyMap<string, number>;
}

/** Things of one kind: the subjects of a table, the terms of a list. */
export interface KindGroup {
  readonly name: string;
  readonly things: readonly { readonly text: string; readonly fact: Fact }[];
}

/** Names a table or list in all notes; groups are named within their note only. */
export function groupKey({ group, source }: MappingFact | DefinitionFact): string {
  return `${source.noteId}\n${group}`;
}

export function columnKey(fact: MappingFact): string {
  return `${groupKey(fact)}\n${fact.attribute}`;
}

export function valueKey(fact: MappingFact): string {
  return `${columnKey(fact)}\n${normalOf(fact.value)}`;
}

/** Names a row of a table by the line it stands on. */
export function rowKey({ source }: Fact): string {
  return `${source.noteId}\n${source.line}`;
}

/** The key of a topic where keys of notes stand beside it: no note is called so. */
export function topicKey({ topic }: Fact): string {
  return `topic ${topic}`;
}

/** Where a limit looks for others: its note or its topic, by what its unit measures. */
export function limitKey({ unit }: LimitFact, place: string): string {
  return `${place}\n${inBaseUnits(1, unit).dimension}`;
}

/** Groups the facts of a set of notes. Linear in the number of facts. */
export function indexFacts(facts: readonly Fact[], notes: readonly Note[]): FactIndex {
  const of = <K extends Fact["kind"]>(kind: K): Extract<Fact, { kind: K }>[] =>
    facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
  const byNote = (fact: Fact): string => fact.source.noteId;
  const mappings = of("mapping");
  const definitions = of("definition");
  const limits = of("limit");
  return {
    notes: new Map(notes.map((note) => [note.id, note])),
    columns: groupBy(mappings, columnKey),
    definitions: groupBy(definitions, groupKey),
    limits: new Map([
      ...groupBy(limits, (fact) => limitKey(fact, fact.source.noteId)),
      ...groupBy(limits, (fact) => limitKey(fact, topicKey(fact))),
    ]),
    memberships: groupBy(of("membership"), byNote),
    rows: groupBy(mappings, rowKey),
    clozes: groupBy(of("cloze"), byNote),
    questions: groupBy(of("question"), byNote),
    traps: groupBy(of("trap"), byNote),
    kinds: indexKinds(mappings, definitions),
    said: indexStatements(facts),
    values: new Map([...groupBy(mappings, valueKey)].map(([key, rows]) => [key, rows.length])),
  };
}

const MOST_ON_A_SIDE = 20;

/** The part of a list around one element: enough to choose from, and bounded for lists of any length. */
export function neighbours<T>(list: readonly T[], element: T): readonly T[] {
  if (list.length <= 2 * MOST_ON_A_SIDE) return list;
  const at = list.indexOf(element);
  const start = Math.min(Math.max(0, at - MOST_ON_A_SIDE), list.length - 2 * MOST_ON_A_SIDE);
  return list.slice(start, start + 2 * MOST_ON_A_SIDE);
}

const NEAR_LINES = 2;
const A_LITTLE = 0.5;

/** How far two entries of a table or list stand apart: authors put what is mixed up side by side. */
export function apart(one: Fact, other: Fact): number {
  return Math.abs(one.source.line - other.source.line) <= NEAR_LINES ? 0 : A_LITTLE;
}

/** The elements under each key, in their order. */
export function groupBy<T>(list: readonly T[], keyOf: (element: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const element of list) {
    const key = keyOf(element);
    const group = groups.get(key);
    if (group) group.push(element);
    else groups.set(key, [element]);
  }
  return groups;
}

function indexKinds(mappings: readonly MappingFact[], definitions: readonly DefinitionFact[]): Groups<KindGroup> {
  const named = [
    ...mappings.map((fact) => ({ group: groupKey(fact), text: fact.subject, fact })),
    ...definitions.map((fact) => ({ group: groupKey(fact), text: fact.term, fact })),
  ];
  const groups = [...groupBy(named, (each) => each.group)].map(([name, things]) => ({
    name,
    things: [...new Map(things.map((thing) => [normalOf(thing.text), thing])).values()],
  }));
  const entries = groups.flatMap((group) => group.things.map((thing) => ({ key: normalOf(thing.text), group })));
  return new Map(
    [...groupBy(entries, (entry) => entry.key)].map(([key, list]) => [key, list.map((each) => each.group)]),
  );
}

function indexStatements(facts: readonly Fact[]): ReadonlyMap<string, ReadonlySet<string>> {
  const said = new Map<string, Set<string>>();
  for (const [thing, text] of facts.flatMap(statementsOf)) {
    const key = normalOf(thing);
    const texts = said.get(key);
    if (texts) texts.add(normalOf(text));
    else said.set(key, new Set([normalOf(text)]));
  }
  return said;
}

function statementsOf(fact: Fact): readonly (readonly [thing: string, text: string])[] {
  switch (fact.kind) {
    case "mapping":
      return [[fact.subject, fact.value]];
    case "definition":
      return [[fact.term, fact.definition]];
    case "contrast":
      return fact.sides.map((side) => [side.thing, side.value] as const);
    case "membership":
      return fact.members.map((member) => [fact.set, member.text] as const);
    default:
      return [];
  }
}
