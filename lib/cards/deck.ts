import type { Note, NoteId } from "@/lib/notes";
import type { Fact, FactId, ItemBank, ItemId } from "@/lib/quiz";
import { cellTwins, groupBy, mentions, normalise } from "@/lib/quiz/bank";
import { hashText } from "@/lib/util";
import { type CardText, textOf } from "./faces/card-text";
import { answersOf, type FaceDraft, promptOf } from "./faces/draft";
import { createFaceContext } from "./faces/face-context";
import { itemsByFact } from "./faces/item-faces";
import { createSurroundings, type Surroundings } from "./faces/surroundings";
import { writeFaces } from "./faces/write-faces";
import type { Card, CardEntry, CardId, DeckIndex, DeckNote, Face } from "./model";

/** The cards of a set of notes. */
export interface Deck {
  readonly index: DeckIndex;
  /** In the order of the index. */
  readonly cards: readonly Card[];
  /** Facts that no card asks for, each with the reason. */
  readonly leftOut: readonly { readonly fact: Fact; readonly reason: string }[];
}

/**
 * Makes a card of every fact that can be asked for. The notes are given in lesson order, which is the order of the
 * deck; within a note the facts keep their order. A card depends on its own fact and on what asks the same, not on what
 * stands elsewhere. Linear in the number of facts.
 */
export function buildDeck(bank: ItemBank, notes: readonly Note[]): Deck {
  const facts = inLessonOrder(bank.facts, notes);
  const context = createFaceContext(bank, notes);
  const twins = cellTwins(facts);
  const items = itemsByFact(new Map(facts.map((fact) => [fact.id, fact])), bank.items);
  const drafts = new Map(facts.map((fact) => [fact.id, twins.has(fact.id) ? [] : writeFaces(fact, context)]));
  const questions = indexQuestions(drafts);
  const surroundings = createSurroundings(facts, notes);
  const concepts = createConcepts();
  const cards: Card[] = [];
  const leftOut: Deck["leftOut"][number][] = [];
  for (const fact of facts) {
    const written = drafts.get(fact.id) ?? [];
    const kept = written.filter((draft) => problemOf(draft, fact.id, questions) === null);
    const faces = facesOf(fact.id, kept, items.get(fact.id) ?? []);
    const text = textOf(fact, context);
    if (faces.length > 0) cards.push(cardOf(fact, text, concepts(fact, text), faces, surroundings));
    else leftOut.push({ fact, reason: twins.has(fact.id) ? TWIN : reasonOf(written, fact.id, questions) });
  }
  return { index: { cards: cards.map(entryOf), notes: notesOf(cards, notes) }, cards, leftOut };
}

const TWIN = "the card of its table cell asks for it";

function inLessonOrder(facts: readonly Fact[], notes: readonly Note[]): readonly Fact[] {
  const byNote = groupBy(facts, ({ source }) => source.noteId);
  return notes.flatMap(({ id }) => byNote.get(id) ?? []);
}

/** Who asks a question first, and whether all who ask it want the same answer. */
type Questions = ReadonlyMap<string, { readonly first: FactId; readonly answers: ReadonlySet<string> }>;

function indexQuestions(drafts: ReadonlyMap<FactId, readonly FaceDraft[]>): Questions {
  const questions = new Map<string, { first: FactId; answers: Set<string> }>();
  for (const [id, faces] of drafts) {
    for (const draft of faces) {
      const key = normalise(promptOf(draft));
      const known = questions.get(key);
      if (known) known.answers.add(answerKey(draft));
      else questions.set(key, { first: id, answers: new Set([answerKey(draft)]) });
    }
  }
  return questions;
}

function answerKey(draft: FaceDraft): string {
  return answersOf(draft).map(normalise).toSorted().join("\n");
}

/** Why a face must not be asked; null where it may. */
function problemOf(draft: FaceDraft, id: FactId, questions: Questions): string | null {
  const prompt = promptOf(draft);
  const known = questions.get(normalise(prompt));
  if (answersOf(draft).some((answer) => givesAway(prompt, answer))) return "the question would contain its answer";
  if (known && known.answers.size > 1) return "the question has another answer elsewhere in the notes";
  return known && known.first !== id ? "another card asks the same" : null;
}

/** Code counts in its own letters: "sets none" does not say `NONE`. */
function givesAway(prompt: string, answer: string): boolean {
  const [, code] = /^`([^`]+)`$/.exec(answer) ?? [];
  return mentions(prompt, answer) && (code === undefined || prompt.includes(code));
}

function reasonOf(written: readonly FaceDraft[], id: FactId, questions: Questions): string {
  const [first] = written;
  return (first && problemOf(first, id, questions)) ?? "no question of it would be clear without the note";
}

function facesOf(id: CardId, drafts: readonly FaceDraft[], items: readonly ItemId[]): readonly Face[] {
  const texts = drafts.map(({ variant, face }): Face => ({ ...face, id: faceId(id, variant) }));
  return [...texts, ...items.map((itemId): Face => ({ kind: "item", id: faceId(id, `item ${itemId}`), itemId }))];
}

function faceId(id: CardId, variant: string): string {
  return hashText(`${id} ${variant}`);
}

function cardOf(fact: Fact, text: CardText, concept: string, faces: readonly Face[], surroundings: Surroundings): Card {
  const { id, topic, source, noteTitle, section, tasks } = fact;
  const { label, answer } = text;
  return {
    id,
    topic,
    noteId: source.noteId,
    concept,
    answerHash: hashText(answer),
    label,
    answer,
    source,
    noteTitle,
    section: section.at(-1) ?? noteTitle,
    tasks,
    trap: surroundings.trapFor(fact, text),
    sandbox: surroundings.sandboxFor(fact),
    faces,
  };
}

function entryOf({ id, topic, noteId, concept, answerHash }: Card): CardEntry {
  return { id, topic, noteId, concept, answerHash };
}

/** Numbers the concepts of each note, so that their names need no place in the index. */
function createConcepts(): (fact: Fact, text: CardText) => string {
  const known = new Map<NoteId, Map<string, string>>();
  return ({ source }, { concept }) => {
    const ofNote = known.get(source.noteId) ?? new Map<string, string>();
    const name = ofNote.get(concept) ?? `${source.noteId}#${ofNote.size}`;
    known.set(source.noteId, ofNote.set(concept, name));
    return name;
  };
}

function notesOf(cards: readonly Card[], notes: readonly Note[]): Record<NoteId, DeckNote> {
  const used = new Set(cards.map(({ noteId }) => noteId));
  const entries = notes
    .filter(({ id }) => used.has(id))
    .map(({ id, topic, meta }): [NoteId, DeckNote] => [id, { title: meta.title, topic, tasks: meta.tasks }]);
  return Object.fromEntries(entries);
}
