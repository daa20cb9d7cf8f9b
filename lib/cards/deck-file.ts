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
 * The index from its file. Its entries read the lists of their run: 100,000 whole objects would take longer to make than
 * a queue of them.
 *
 * @throws Error when the lists of a run differ in length or name a note that is not there: the file is cut or of
 * another version.
 */
export function decodeDeckIndex({ notes, runs }: DeckFile): DeckIndex {
  const cards: CardEntry[] = [];
  for (const run of runs) {
    const lists = listsOf(run, notes[run.note]);
    for (let index = 0; index < lists.ids.length; index++) cards.push(new FiledEntry(lists, index));
  }
  return {
    cards,
    notes: Object.fromEntries(notes.map(({ id, title, topic, tasks }) => [id, { title, topic, tasks }])),
  };
}

/** What the cards of a run are read from. */
interface RunLists {
  readonly note: DeckFile["notes"][number];
  readonly ids: readonly string[];
  readonly hashes: readonly string[];
  readonly concepts: readonly number[];
}

function listsOf({ concepts, ...run }: DeckRun, note: DeckFile["notes"][number] | undefined): RunLists {
  const ids = run.ids.split(" ");
  const hashes = run.hashes.split(" ");
  if (!note || hashes.length !== ids.length || concepts.length !== ids.length) {
    throw new Error("The file of the deck is damaged");
  }
  return { note, ids, hashes, concepts };
}

/** A place in a run as an entry. */
class FiledEntry implements CardEntry {
  constructor(
    private readonly run: RunLists,
    private readonly index: number,
  ) {}

  get id(): CardId {
    return (this.run.ids[this.index] ?? "") as CardId;
  }
  get topic(): string {
    return this.run.note.topic;
  }
  get noteId(): NoteId {
    return this.run.note.id;
  }
  get concept(): string {
    return `${this.run.note.id}#${this.run.concepts[this.index] ?? 0}`;
  }
  get answerHash(): string {
    return this.run.hashes[this.index] ?? "";
  }
}
