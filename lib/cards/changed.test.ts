import { describe, expect, it } from "vitest";
import { archivedCards, changedCards, isChanged } from "./changed";
import { deckOf, entryOf, namesOf, recordOf, recordsOf, reviewed } from "./fixtures/records";

const memory = reviewed(1, 5);

describe("isChanged", () => {
  it("compares the answer that was learned with that of the deck", () => {
    const entry = entryOf("11 nines");
    expect(isChanged(entry, recordOf(memory, { answer: "11 nines" }))).toBe(false);
    expect(isChanged(entry, recordOf(memory, { answer: "9 nines" }))).toBe(true);
    expect(isChanged(entry, recordOf(memory, { answer: "" }))).toBe(true);
  });

  it("finds nothing changed where no answer is known or nothing was learned", () => {
    expect(isChanged(entryOf("a"), recordOf(memory))).toBe(false);
    expect(isChanged(entryOf("a"), recordOf(null, { answer: "old" }))).toBe(false);
  });
});

describe("changedCards", () => {
  const deck = deckOf("a", "b", "c");

  it("lists them in the order of the deck, suspended ones too", () => {
    const records = recordsOf({
      c: recordOf(memory, { answer: "old", suspended: true }),
      a: recordOf(memory, { answer: "old" }),
      b: recordOf(memory, { answer: "b" }),
    });
    expect(namesOf(changedCards(deck, records))).toEqual(["a", "c"]);
  });

  it("sees that a card was learned anew and that a note changed again", () => {
    const old = recordsOf({ a: recordOf(memory, { answer: "old" }) });
    const learned = recordsOf({ a: recordOf(memory, { answer: "a" }) });
    expect(namesOf(changedCards(deck, old))).toEqual(["a"]);
    expect(namesOf(changedCards(deck, learned))).toEqual([]);
    const [first, ...rest] = deck.cards.map((entry) => ({ ...entry, answerHash: entryOf("newer").answerHash }));
    expect(namesOf(changedCards({ ...deck, cards: first ? [first, ...rest] : [] }, learned))).toEqual(["a"]);
  });
});

describe("archivedCards", () => {
  it("lists what the log holds and the deck doesn't", () => {
    const gone = recordOf(memory, { answer: "old" });
    const records = recordsOf({ a: memory, gone, b: memory });
    expect(archivedCards(deckOf("b", "a"), records)).toEqual([{ id: "gone", record: gone }]);
    expect(archivedCards(deckOf("gone", "b", "a"), records)).toEqual([]);
  });
});
