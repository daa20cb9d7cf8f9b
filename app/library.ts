import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { type LessonSummary, summariseLesson } from "@/components/notes";
import { lessonParams } from "@/components/routes";
import { buildDeck, type Deck } from "@/lib/cards/deck";
import type { GlossaryEntry, Note, NoteId } from "@/lib/notes";
import { buildGlossary } from "@/lib/notes/parse";
import { parseNote, readNotes } from "@/lib/notes/read";
import type { ItemBank } from "@/lib/quiz";
import { buildItemBank } from "@/lib/quiz/bank";

/** A subject: a folder of notes. */
export interface Topic {
  readonly id: string;
  /** First heading of the folder's README, else the folder's name in words. */
  readonly title: string;
  readonly summary: string;
  /** In lesson order. */
  readonly lessons: readonly Note[];
}

/** Everything the site is made from. */
export interface Library {
  readonly topics: readonly Topic[];
  readonly bank: ItemBank;
  readonly deck: Deck;
  readonly glossary: readonly GlossaryEntry[];
}

/** Same notes and same seed give the same bank, byte for byte. */
const BANK_SEED = "cloudrill";

/** The order of what its author gave none. */
const LAST = 1_000_000;

/** Where the notes are. */
export const contentFolder = path.resolve(process.env.CONTENT_DIR ?? "content");

/** Reads all notes and builds bank and deck: once per build process, and in development again whenever a note has changed. */
export function loadLibrary(): Library {
  const stamp = process.env.NODE_ENV === "development" ? contentStamp() : "";
  if (built?.stamp !== stamp) built = { stamp, library: read() };
  return built.library;
}

let built: { readonly stamp: string; readonly library: Library } | null = null;

/** Changes with every saved, added or removed file. */
function contentStamp(): string {
  const files = readdirSync(contentFolder, { recursive: true, encoding: "utf8" });
  return files.map((file) => `${file} ${statSync(path.join(contentFolder, file)).mtimeMs}`).join("\n");
}

function read(): Library {
  const notes = readNotes(contentFolder);
  const topics = groupByTopic(notes);
  const bank = buildItemBank(notes, { seed: BANK_SEED });
  const inLessonOrder = topics.flatMap(({ lessons }) => lessons);
  return { topics, bank, deck: buildDeck(bank, inLessonOrder), glossary: buildGlossary(inLessonOrder) };
}

/** The bank made a second time, to see that it comes out the same. */
export function rebuildBank(): ItemBank {
  return buildItemBank(readNotes(contentFolder), { seed: BANK_SEED });
}

function groupByTopic(notes: readonly Note[]): Topic[] {
  const ids = [...new Set(notes.map((note) => note.topic))];
  const topics = ids.map((id) => ({
    ...describeTopic(id),
    id,
    lessons: notes.filter((note) => note.topic === id).toSorted(compareLessons),
  }));
  return topics.toSorted((a, b) => a.order - b.order || (a.title < b.title ? -1 : 1));
}

function compareLessons(a: Note, b: Note): number {
  const byOrder = (a.meta.order ?? LAST) - (b.meta.order ?? LAST);
  return byOrder || (a.file < b.file ? -1 : 1);
}

/** A topic is described by the README of its folder, where GitHub shows it too. */
function describeTopic(id: string): { title: string; summary: string; order: number } {
  const readme = path.join(contentFolder, id, "README.md");
  const words = id.replace(/[-_]+/g, " ");
  if (!existsSync(readme)) return { title: words.charAt(0).toUpperCase() + words.slice(1), summary: "", order: LAST };
  const note = parseNote(readFileSync(readme, "utf8"), `${id}/README.md`);
  const opening = note.sections[0]?.blocks.find((block) => block.type === "paragraph");
  return { title: note.meta.title, summary: opening?.content.text ?? "", order: note.meta.order ?? LAST };
}

/** What lists say of the lessons of a topic. */
export function summariseTopic({ lessons }: Topic): LessonSummary[] {
  const { items } = loadLibrary().bank;
  return lessons.map((note) => summariseLesson(note, items.filter(({ source }) => source.noteId === note.id).length));
}

/** Lessons by file, so that links between notes lead to their pages. */
export function lessonTargets(): ReadonlyMap<string, NoteId> {
  return new Map(loadLibrary().topics.flatMap(({ lessons }) => lessons.map(({ file, id }) => [file, id])));
}

/** One lesson with its place in the topic; undefined where there is none. */
export function findLesson(topicId: string, lessonName: string): { topic: Topic; note: Note } | undefined {
  const topic = loadLibrary().topics.find(({ id }) => id === topicId);
  const note = topic?.lessons.find((lesson) => lessonParams(lesson.id).lesson === lessonName);
  return topic && note ? { topic, note } : undefined;
}
