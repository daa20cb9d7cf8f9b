import type { Note } from "@/lib/notes";
import { groupBy } from "../../fact-index";
import { mentions } from "../../items/wording";
import type { Fact, Item, ItemBank } from "../../model";
import { type Figure, shareOf } from "../figure";
import { choicesOf } from "../item/rule";

/** A section of a note, how many things it says and how many items ask about its lines. */
export interface SectionCoverage {
  readonly noteId: Note["id"];
  readonly anchor: string;
  readonly title: string;
  readonly line: number;
  readonly facts: number;
  readonly items: number;
}

const FEWEST_FACTS = 2;
const FEWEST_ITEMS = 3;

/** How many items each section has that states a fact; what an author asks by himself is a question, not a statement. */
export function sectionCoverage({ items, facts }: ItemBank, notes: readonly Note[]): readonly SectionCoverage[] {
  const itemsOf = groupBy(items, ({ source }) => source.noteId);
  const factsOf = groupBy(facts, ({ source }) => source.noteId);
  return notes.flatMap((note) =>
    underHeadings(note)
      .map(({ id, title, position }) => {
        const isInside = ({ source }: Fact | Item): boolean =>
          source.line <= position.end.line && source.endLine >= position.start.line;
        const stated = (factsOf.get(note.id) ?? []).filter((fact) => fact.kind !== "authored" && isInside(fact));
        return {
          noteId: note.id,
          anchor: id,
          title: title.text,
          line: position.start.line,
          facts: new Set(stated.map(({ source }) => source.line)).size,
          items: (itemsOf.get(note.id) ?? []).filter(isInside).length,
        };
      })
      .filter(({ facts: count }) => count > 0),
  );
}

/** The sections of a note without the words that lead in to them. */
function underHeadings({ sections, meta }: Note): Note["sections"] {
  const [first, ...others] = sections;
  return first?.depth === 1 && first.title.text === meta.title && others.length > 0 ? others : sections;
}

/** Heads of columns whose cells are error codes, error names or types of states. */
const LISTED = /^(?:status|code|error(?: name| code)?|older name|state type|fitting state)s?$/i;
const A_CODE = /^(?:`[\w.]+`|[1-5]\d\d(?!\d)|\p{Lu}\p{Ll}+$)/u;
const FEWEST_OF_CODE = 5;

/** B8: each error code, error name and state type that a table lists is asked for, or about, five times. */
export function measureListedNames({ items, facts }: ItemBank): Figure {
  const asked = groupBy(
    items.map((item) => ({ topic: item.topic, text: [item.stem, ...keysOf(item)].join("\n") })),
    ({ topic }) => topic,
  );
  const listed = [...groupBy(facts.flatMap(listedNames), ({ topic }) => topic)].flatMap(([topic, names]) =>
    [...new Set(names.map(({ name }) => name))].map((name) => ({ topic, name })),
  );
  const covered = listed.filter(
    ({ topic, name }) => (asked.get(topic) ?? []).filter(({ text }) => mentions(text, name)).length >= FEWEST_OF_CODE,
  ).length;
  const bounds = listed.length === 0 ? {} : { least: 1 };
  return shareOf("B8", `Listed codes and types with ${FEWEST_OF_CODE} items or more`, covered, listed.length, bounds);
}

function listedNames(fact: Fact): readonly { readonly topic: string; readonly name: string }[] {
  if (fact.kind !== "mapping") return [];
  const cells = [
    [fact.subjectKind, fact.subject],
    [fact.attribute, fact.value],
  ] as const;
  return cells.flatMap(([head, cell]) => {
    const name = LISTED.test(head.trim()) && A_CODE.exec(cell.trim())?.[0];
    return name ? [{ topic: fact.topic, name }] : [];
  });
}

function keysOf(item: Item): readonly string[] {
  if (item.type === "matching") return item.pairs.flatMap(({ prompt, answer }) => [prompt, answer]);
  return choicesOf(item).flatMap(({ correct, text }) => (correct ? [text] : []));
}

/** B8: a section that states two things or more has three items; one with less to say has what it allows. */
export function measureCoverage(sections: readonly SectionCoverage[]): Figure {
  const askable = sections.filter(({ facts }) => facts >= FEWEST_FACTS);
  const covered = askable.filter(({ items }) => items >= FEWEST_ITEMS).length;
  const name = `Sections of ${FEWEST_FACTS} facts or more that have ${FEWEST_ITEMS} items or more`;
  return shareOf("B8", name, covered, askable.length, askable.length === 0 ? {} : { least: 1 });
}
