import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NoteId } from "@/lib/notes";
import { decodeDeckIndex, encodeDeckIndex } from "./deck-file";
import type { CardEntry, CardId, DeckIndex } from "./model";

const NOTES = ["aws/one", "aws/two", "other/three"];
const hash = fc.stringMatching(/^[0-9a-z]{13}$/);

const decks = fc
  .array(fc.record({ id: hash, note: fc.constantFrom(...NOTES), concept: fc.nat(50), answerHash: hash }), {
    maxLength: 60,
  })
  .map(
    (cards): DeckIndex => ({
      cards: cards.map(({ id, note, concept, answerHash }) => ({
        id: id as CardId,
        topic: note.replace(/\/.*/, ""),
        noteId: note as NoteId,
        concept: `${note}#${concept}`,
        answerHash,
      })),
      notes: Object.fromEntries(
        NOTES.map((note) => [note, { title: `On ${note}`, topic: note.replace(/\/.*/, ""), tasks: ["SAA-C03 2.1"] }]),
      ),
    }),
  );

function plainEntry({ id, topic, noteId, concept, answerHash }: CardEntry): CardEntry {
  return { id, topic, noteId, concept, answerHash };
}

const FILE = encodeDeckIndex({
  cards: [{ id: "a" as CardId, topic: "t", noteId: "t/n" as NoteId, concept: "t/n#0", answerHash: "h" }],
  notes: Object.fromEntries([["t/n", { title: "N", topic: "t", tasks: [] }]]),
});

describe("the file of a deck", () => {
  it("gives the same index back after JSON", () => {
    fc.assert(
      fc.property(decks, (index) => {
        const { cards, notes } = decodeDeckIndex(JSON.parse(JSON.stringify(encodeDeckIndex(index))));
        expect(cards.map(plainEntry)).toEqual(index.cards);
        expect(notes).toEqual(index.notes);
      }),
    );
  });

  it("throws when a list is cut", () => {
    const [run] = FILE.runs;
    expect(() => decodeDeckIndex({ ...FILE, runs: run ? [{ ...run, hashes: "h h" }] : [] })).toThrow("damaged");
    expect(() => decodeDeckIndex({ ...FILE, runs: run ? [{ ...run, concepts: [] }] : [] })).toThrow("damaged");
  });

  it("throws when a note is missing", () => {
    expect(() => decodeDeckIndex({ ...FILE, notes: [] })).toThrow("damaged");
  });

  it("refuses to write a card without its note", () => {
    const { cards } = decodeDeckIndex(FILE);
    expect(() => encodeDeckIndex({ cards, notes: {} })).toThrow("not the note");
  });
});
