import type { Card, CardId, DeckIndex } from "@/lib/cards";
import type { NoteId } from "@/lib/notes";
import { hashText } from "@/lib/util";

const TOPICS = 100;
const NOTES_A_TOPIC = 10;
const CARDS_A_NOTE = 100;

/** Number of cards in the synthetic deck. */
export const DECK_CARDS = TOPICS * NOTES_A_TOPIC * CARDS_A_NOTE;

/** The answer of a card, by its place in the deck. */
export function benchAnswer(place: number): string {
  return `What is to be known of fact ${place}, in a sentence of the usual length.`;
}

/** The card at a place of the deck. */
export function benchCard(place: number): Card {
  const note = Math.floor(place / CARDS_A_NOTE);
  const topic = `topic-${String(Math.floor(note / NOTES_A_TOPIC)).padStart(3, "0")}`;
  const noteId = `${topic}/note-${note}` as NoteId;
  const question = `What of fact ${place}?`;
  const answer = benchAnswer(place);
  return {
    id: hashText(`${noteId}#${place}`) as CardId,
    topic,
    noteId,
    concept: `${noteId}#${Math.floor(place / 4)}`,
    answerHash: hashText(answer),
    label: question,
    answer,
    source: { file: `${noteId}.md`, line: 1, endLine: 1, text: answer, noteId, anchor: "a-heading" },
    noteTitle: `Note ${note}`,
    section: "A heading",
    tasks: [],
    trap: null,
    sandbox: null,
    faces: [{ kind: "basic", id: "basic", question, answer }],
  };
}

/** The whole deck. */
export function benchDeck(): { readonly index: DeckIndex; readonly cards: readonly Card[] } {
  const cards = Array.from({ length: DECK_CARDS }, (_, place) => benchCard(place));
  const notes: DeckIndex["notes"] = Object.fromEntries(
    cards.map(({ noteId, noteTitle, topic }) => [noteId, { title: noteTitle, topic, tasks: [] }]),
  );
  const entries = cards.map(({ id, topic, noteId, concept, answerHash }) => ({
    id,
    topic,
    noteId,
    concept,
    answerHash,
  }));
  return { index: { cards: entries, notes }, cards };
}
