import type { Directive, Note, Section } from "@/lib/notes";
import { hashText } from "@/lib/util";
import type { Fact, FactId, Level, Source } from "../model";
import { normalise } from "../normalise";
import type { Lines } from "./locate";

/** The fields that all kinds of facts share. */
export type FactFrame = Pick<
  Fact,
  "id" | "source" | "topic" | "section" | "noteTitle" | "tasks" | "asks" | "level" | "why" | "cardsOnly"
>;

/** What an extractor says of a fact besides its content. */
export interface FactPlace {
  readonly kind: Fact["kind"];
  readonly section: Section;
  /** What the fact is about; with kind and section it names the fact. Never the value. */
  readonly subject: string;
  readonly position: Lines;
  readonly directives: readonly Directive[];
  readonly asks: readonly string[];
}

/** Makes the shared fields of the facts of one note; ids are unique within it. */
export interface FactMaker {
  readonly noteTitle: string;
  readonly frame: (place: FactPlace) => FactFrame;
  readonly source: (section: Section, position: Lines) => Source;
}

export function createFactMaker(note: Note): FactMaker {
  const taken = new Map<string, number>();
  const texts = new Map<string, string>();

  /** A second fact of the same name gets a number, in the order of the note. */
  function idOf({ kind, section, subject }: FactPlace): FactId {
    const name = [note.id, kind, ...section.path, normalise(subject)].join("\n");
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return hashText(count === 1 ? name : `${name}\n${count}`) as FactId;
  }

  function source(section: Section, { start, end }: Lines): Source {
    // A block may end at the start of the line behind it.
    const endLine = Math.max(start.line, end.column === 1 ? end.line - 1 : end.line);
    return {
      file: note.file,
      line: start.line,
      endLine,
      text: textOf(start.line, endLine),
      noteId: note.id,
      anchor: section.id,
    };
  }

  /** Kept, so that the many facts of one huge block share one text. */
  function textOf(line: number, endLine: number): string {
    const key = `${line} ${endLine}`;
    const text = texts.get(key) ?? note.lines.slice(line - 1, endLine).join("\n");
    texts.set(key, text);
    return text;
  }

  function frame(place: FactPlace): FactFrame {
    return {
      id: idOf(place),
      source: source(place.section, place.position),
      topic: note.topic,
      section: place.section.path,
      noteTitle: note.meta.title,
      tasks: note.meta.tasks,
      asks: place.asks,
      level: levelOf(place.directives),
      why: place.directives.find(({ name }) => name === "why")?.value ?? null,
      cardsOnly: place.directives.some(({ name }) => name === "cards"),
    };
  }

  return { noteTitle: note.meta.title, frame, source };
}

const LEVELS: readonly Level[] = ["recall", "apply", "analyse"];

function levelOf(directives: readonly Directive[]): Level | null {
  const value = directives.find(({ name }) => name === "level")?.value.trim();
  return LEVELS.find((level) => level === value) ?? null;
}
