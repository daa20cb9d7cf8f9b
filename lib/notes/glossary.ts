import GithubSlugger from "github-slugger";
import type { Block, List, ListItem, Note, NoteId, Rich } from "./model";
import { type SentenceTerm, sentenceTerms } from "./sentence-terms";

/** A term with all that the notes say it is. */
export interface GlossaryEntry {
  /** Anchor on the glossary page, unique there. */
  readonly id: string;
  readonly name: Rich;
  /** In the order of the notes; at least one. */
  readonly meanings: readonly Meaning[];
}

export interface Meaning {
  readonly definition: Rich;
  readonly noteId: NoteId;
  readonly file: string;
  readonly topic: string;
  readonly noteTitle: string;
  /** The section that defines it: its anchor and its title. */
  readonly anchor: string;
  readonly section: string;
}

/** A number as a definition makes a limit, which a lesson explains and a glossary does not. */
const LIMIT = /^(?:at (?:most|least)\b|(?:about |up to )?[$\d])/;

/**
 * The terms that notes define, in lists with the term in bold or code and in sentences that a term in bold opens, from A to Z. Limits are left out. A term that
 * several lists define is one entry. Linear in the length of the notes.
 */
export function buildGlossary(notes: readonly Note[]): readonly GlossaryEntry[] {
  const found = new Map<string, { readonly name: Rich; readonly meanings: Meaning[] }>();
  for (const { name, ...meaning } of notes.flatMap(definitionsIn)) {
    const key = name.text.toLowerCase();
    const entry = found.get(key) ?? { name, meanings: [] };
    entry.meanings.push(meaning);
    found.set(key, entry);
  }
  const slugger = new GithubSlugger();
  const sorted = [...found.values()].sort((a, b) => compare(sortKey(a.name), sortKey(b.name)));
  return sorted.map((entry) => ({ id: slugger.slug(sortKey(entry.name) || "term"), ...entry }));
}

/** What a term is sorted by: its letters and numbers, without regard to capitals. */
export function sortKey({ text }: Rich): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

type Definition = Meaning & { readonly name: Rich };

function definitionsIn(note: Note): readonly Definition[] {
  const { id: noteId, file, topic, meta } = note;
  return note.sections.flatMap((section) => {
    const place = { noteId, file, topic, noteTitle: meta.title, anchor: section.id, section: section.title.text };
    return section.blocks.flatMap(termsIn).map((term): Definition => ({ ...term, ...place }));
  });
}

/** Lists and paragraphs of the lesson itself: a trap or a hint says nothing that defines. */
function termsIn(block: Block): readonly SentenceTerm[] {
  if (block.type === "paragraph") return sentenceTerms(block.content);
  return block.type === "list" ? termsInList(block) : [];
}

function termsInList({ items }: List): readonly SentenceTerm[] {
  return items.flatMap(({ term, checked }: ListItem) => {
    if (term === null || !term.emphasised || checked !== null || LIMIT.test(term.definition.text)) return [];
    return [{ name: term.name, definition: term.definition }];
  });
}
