import type { Note, NoteId } from "@/lib/notes";
import { createRandom, hashText, type Random } from "@/lib/util";
import type { FactIndex } from "../fact-index";
import type { Fact, FactId, ItemBase, ItemId, Level, OptionId, Source } from "../model";
import { normalOf } from "../text-profile";
import { subjectName, withoutVendor } from "./subject-name";
import { clause, countWords, isNamedIn, lowerFirst, mentions, placeOf } from "./wording";

/** What item writers work with. */
export interface WriterContext {
  readonly index: FactIndex;
  readonly seed: string;
  /** Words that the note writes with a capital inside sentences. */
  readonly namesIn: (noteId: NoteId) => ReadonlySet<string>;
  /** The topic as the note spells it: `API Gateway` for the folder `api-gateway`; null where the note does not. */
  readonly topicIn: (noteId: NoteId) => string | null;
  /** The whole text of the note on one line. */
  readonly textOf: (noteId: NoteId) => string;
}

/** Which item is being written: its fact, its writer and, where a writer makes several of a fact, which of them. */
export interface Assignment {
  readonly fact: Fact;
  readonly writer: string;
  readonly variant: string;
}

/** What a writer says about an item apart from its answers. */
export interface Draft {
  readonly stem: string;
  readonly explanation: string;
  readonly level: Level;
  /** What the kind of reasoning lets expect, before the options are looked at. */
  readonly difficulty: number;
  /** The attribute or the like to think of; null when there is nothing better than the place in the note. */
  readonly hint: string | null;
  readonly keys: readonly string[];
  readonly factIds?: readonly FactId[];
  readonly source?: Source;
}

export function createContext(index: FactIndex, seed: string): WriterContext {
  const perNote = <T>(compute: (note: Note) => T, none: T): ((noteId: NoteId) => T) => {
    const known = new Map<NoteId, T>();
    return (noteId) => {
      const note = index.notes.get(noteId);
      if (note && !known.has(noteId)) known.set(noteId, compute(note));
      return known.get(noteId) ?? none;
    };
  };
  return {
    index,
    seed,
    namesIn: perNote(({ lines }) => properNames(lines), new Set()),
    topicIn: perNote(topicName, null),
    textOf: perNote(({ lines }) => lines.join(" "), ""),
  };
}

function topicName({ topic, lines }: Note): string | null {
  const words = topic.split("-").filter(Boolean);
  if (words.length < 2) return null;
  const spelling = new RegExp(`(?<![\\w-])${words.join(" ")}(?![\\w-])`, "i");
  return lines.map((line) => spelling.exec(line)?.[0]).find((each) => /\p{Lu}/u.test(each ?? "")) ?? null;
}

function properNames(lines: readonly string[]): ReadonlySet<string> {
  const text = lines.filter((line) => line.length < 2000 && !/^(?:#|\|)/.test(line)).join("\n");
  return new Set([...text.matchAll(/[a-z,] ([A-Z][a-z]+(?: [A-Z][a-z]+)*)\b/g)].map((match) => match[1] ?? ""));
}

export function itemIdOf({ fact, writer, variant }: Assignment): ItemId {
  return hashText(`${fact.id} ${writer} ${variant}`) as ItemId;
}

/** An id that depends on the item and the words alone. */
export function optionIdOf(item: ItemId, role: string, text: string): OptionId {
  return hashText(`${item} ${role} ${text}`) as OptionId;
}

/** The random source of one item; other items have no influence on it. */
export function randomFor(assignment: Assignment, context: WriterContext): Random {
  return createRandom(`${context.seed} ${itemIdOf(assignment)}`);
}

/** The fields that items of all types share. */
export function itemBase(assignment: Assignment, draft: Draft, context: WriterContext): ItemBase {
  const { fact, writer } = assignment;
  return {
    id: itemIdOf(assignment),
    stem: draft.stem,
    explanation: fact.why === null ? draft.explanation : `${draft.explanation} ${fact.why}`,
    source: draft.source ?? fact.source,
    topic: fact.topic,
    level: fact.level ?? draft.level,
    difficulty: draft.difficulty,
    tags: [...new Set([fact.topic, fact.source.anchor, fact.kind].filter(Boolean))],
    tasks: fact.tasks,
    factIds: [...new Set([fact.id, ...(draft.factIds ?? [])])],
    hint: hintOf(fact, draft),
    generator: writer,
    seed: context.seed,
  };
}

function hintOf(fact: Fact, { hint, keys }: Draft): string {
  // A table or a limit may stand under a heading that came before it by chance.
  const place = fact.kind === "mapping" || fact.kind === "limit" ? null : placeOf(fact);
  const hints = [hint, place && `Think of what the notes say under “${clause(place)}”.`];
  const safe = hints.find((each) => each && !keys.some((key) => tells(each, key)));
  return safe ?? "Look for the one detail in which the options differ.";
}

function tells(hint: string, key: string): boolean {
  return mentions(hint, key) || (key.length > 3 && normalOf(hint).includes(normalOf(key)));
}

/** A question of so many words says by itself what it is about. */
const CLEAR_WORDS = 6;
/** A name of at least four letters in code: `ResultPath`, but not `id` or `403`. */
const CODE_NAME = /`[^`]*[A-Za-z]{4}[^`]*`/;

/**
 * Says what a stem that is not clear on its own is about: the topic as the note spells it, else the subject of the section
 * or of the note. A stem that names something in code is clear.
 */
export function inContext(stem: string, fact: Fact, context: WriterContext): string {
  if (CODE_NAME.test(stem)) return stem;
  const names = context.namesIn(fact.source.noteId);
  const topic = context.topicIn(fact.source.noteId) ?? subjectName(fact, names, context.textOf(fact.source.noteId));
  if (topic !== null) return mentions(stem, withoutVendor(topic)) ? stem : `In ${topic}, ${lowerFirst(stem, names)}`;
  const place = countWords(stem) >= CLEAR_WORDS ? null : placeOf(fact);
  return place === null || isNamedIn(place, stem) ? stem : `${clause(place)}: ${lowerFirst(stem, names)}`;
}

/** The span of a note from the first to the last of some facts, with its lines. */
export function spanOf(facts: readonly { readonly source: Source }[], notes: ReadonlyMap<NoteId, Note>): Source | null {
  const [first] = facts;
  if (!first) return null;
  const line = Math.min(...facts.map(({ source }) => source.line));
  const endLine = Math.max(...facts.map(({ source }) => source.endLine));
  const lines = notes.get(first.source.noteId)?.lines.slice(line - 1, endLine);
  return {
    ...first.source,
    line,
    endLine,
    text: lines?.join("\n") ?? facts.map(({ source }) => source.text).join("\n"),
  };
}

/** The source together with the rest of the table that it is a row of, head included. */
export function tableSpan(source: Source, notes: ReadonlyMap<NoteId, Note>): Source {
  const lines = notes.get(source.noteId)?.lines ?? [];
  const isRow = (line: number): boolean => /^\s*\|/.test(lines[line - 1] ?? "");
  let { line, endLine } = source;
  while (isRow(line - 1)) line--;
  while (isRow(endLine + 1)) endLine++;
  return { ...source, line, endLine, text: lines.slice(line - 1, endLine).join("\n") || source.text };
}
