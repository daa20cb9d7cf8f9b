import type { Note } from "@/lib/notes";
import { groupBy } from "../../fact-index";
import type { Fact, Item, ItemBank } from "../../model";
import { type Figure, shareOf } from "../figure";

/** A section of a note, how many things it says and how many items ask about its lines. */
export interface SectionCoverage {
  readonly noteId: Note["id"];
  readonly anchor: string;
  readonly title: string;
  readonly line: number;
  readonly facts: number;
  readonly items: number;
}

const FEWEST = 3;

/** How many items each section has that states a fact; what an author asks by himself is a question, not a statement. */
export function sectionCoverage({ items, facts }: ItemBank, notes: readonly Note[]): readonly SectionCoverage[] {
  const itemsOf = groupBy(items, ({ source }) => source.noteId);
  const factsOf = groupBy(facts, ({ source }) => source.noteId);
  return notes.flatMap((note) =>
    note.sections
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

/** B8: a section that states three things has three items; one with less to say has what it allows. */
export function measureCoverage(sections: readonly SectionCoverage[]): Figure {
  const askable = sections.filter(({ facts }) => facts >= FEWEST);
  const covered = askable.filter(({ items }) => items >= FEWEST).length;
  const name = `Sections of ${FEWEST} facts or more that have ${FEWEST} items or more`;
  return shareOf("B8", name, covered, askable.length, askable.length === 0 ? {} : { least: 1 });
}
