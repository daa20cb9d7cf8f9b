import type { NoteId } from "@/lib/notes";
import type { CardEntry, CardId, DeckIndex, DeckNote } from "./model";

/** The index of a deck as it is written to a file: by runs of cards of one note, and one list a field. */
export interface DeckFile {
  readonly notes: readonly (DeckNote & { readonly id: NoteId })[];
  readonly runs: readonly DeckRun[];
}

interface DeckRun {
  /** Place in `notes`. */
  readonly note: number;
  /** Card ids with a space between. */
  readonly ids: string;
  /** Answer hashes in the same order. */
  readonly hashes: string;
  /** Numbers of the concepts in the same order. */
  readonly concepts: readonly number[];
}

/** Packs an index into about 29 bytes a card; {@link decodeDeckIndex} gives the same index back. */
export function encodeDeckIndex({ cards, notes }: DeckIndex): DeckFile {
  const ids = Object.keys(notes) as NoteId[];
  const places = new Map(ids.map((id, place) => [id, place]));
  const runs: { note: number; cards: CardEntry[] }[] = [];
  for (const card of cards) {
    const note = places.get(card.noteId);
    if (note === undefined) throw new Error(`The deck has a card of ${card.noteId}, but not the note`);
    const last = runs.at(-1);
    if (last?.note === note) last.cards.push(card);
    else runs.push({ note, cards: [card] });
  }
  return {
    notes: Object.entries(notes).map(([id, note]) => ({ id: id as NoteId, ...note })),
    runs: runs.map(({ note, cards: inside }) => ({
      note,
      ids: inside.map(({ id }) => id).join(" "),
      hashes: inside.map(({ answerHash }) => answerHash).join(" "),
      concepts: inside.map(({ concept }) => Number(concept.slice(concept.lastIndexOf("#") + 1))),
    })),
  };
}

/**
 * The index from its file.
 *
 * @throws Error when the lists of a run differ in length or name a note that is not there: the file is cut or of
 * another version.
 */
export function decodeDeckIndex({ notes, runs }: DeckFile): DeckIndex {
  return {
    cards: runs.flatMap((run) => cardsOf(run, notes[run.note])),
    notes: Object.fromEntries(notes.map(({ id, title, topic, tasks }) => [id, { title, topic, tasks }])),
  };
}

function cardsOf({ ids, hashes, concepts }: DeckRun, note: DeckFile["notes"][number] | undefined): CardEntry[] {
  const all = ids.split(" ");
  const answers = hashes.split(" ");
  if (!note || answers.length !== all.length || concepts.length !== all.length) {
    throw new Error("The file of the deck is damaged");
  }
  return all.map((id, index) => ({
    id: id as CardId,
    topic: note.topic,
    noteId: note.id,
    concept: `${note.id}#${concepts[index] ?? 0}`,
    answerHash: answers[index] ?? "",
  }));
}
