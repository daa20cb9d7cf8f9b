import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { readNotes } from "@/lib/notes/read";
import { buildItemBank, mentions, normalise } from "@/lib/quiz/bank";
import { hashText } from "@/lib/util";
import { buildDeck } from "./deck";
import { createCardReader } from "./faces/fixtures/card-reader";
import type { Card, Face } from "./model";

const { deckOf, cardsOf } = createCardReader({ parse: parseNote, buildBank: buildItemBank });

const promptOf = (face: Face): string | null =>
  face.kind === "item" ? null : face.kind === "cloze" ? face.statement : face.question;
const promptsOf = (cards: readonly Card[]): readonly string[] =>
  cards.flatMap(({ faces }) => faces.flatMap((face) => promptOf(face) ?? []));

describe("the deck of our own notes", () => {
  const notes = readNotes("content");
  const bank = buildItemBank(notes, { seed: "cloudrill" });
  const deck = buildDeck(bank, notes);
  const { cards } = deck;

  it("has a card for nearly every fact, and a reason for every other", () => {
    expect(cards.length + deck.leftOut.length).toBe(bank.facts.length);
    expect(cards.length).toBeGreaterThan(bank.facts.length * 0.95);
    expect(deck.leftOut.every(({ reason }) => reason.length > 10)).toBe(true);
  });

  it("gives every card a face, a label and an answer", () => {
    for (const card of cards) {
      expect(card.faces.length).toBeGreaterThan(0);
      expect(card.label.length).toBeGreaterThan(0);
      expect(card.label.length).toBeLessThanOrEqual(82);
      expect(card.answer).not.toBe("");
      expect(card.answerHash).toBe(hashText(card.answer));
    }
  });

  it("never says the answer in the question", () => {
    for (const face of cards.flatMap(({ faces }) => faces)) {
      const prompt = promptOf(face);
      const answers = face.kind === "list" ? face.answers : face.kind === "item" ? [] : [face.answer];
      for (const answer of answers) {
        const isCode = /^`[^`]+`$/.test(answer);
        if (prompt && !(isCode && !prompt.includes(answer.replace(/`/g, ""))))
          expect(mentions(prompt, answer)).toBe(false);
      }
    }
  });

  it("asks no question twice", () => {
    const prompts = promptsOf(cards).map(normalise);
    expect(prompts.filter((prompt, index) => prompts.indexOf(prompt) !== index)).toEqual([]);
  });

  it("has no question with a gap, and every blank once", () => {
    for (const face of cards.flatMap(({ faces }) => faces)) {
      const prompt = promptOf(face) ?? "What?";
      expect(prompt).not.toMatch(/ {2}| [?,;]|\bthe \?|^[a-z]/);
      expect(prompt.split("____").length).toBe(face.kind === "cloze" ? 2 : 1);
    }
  });

  it("has unique ids of cards and faces", () => {
    const ids = [...cards.map(({ id }) => id as string), ...cards.flatMap(({ faces }) => faces.map(({ id }) => id))];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shows items only that the bank has, and never as the first face where there are words", () => {
    const items = new Set(bank.items.map(({ id }) => id));
    for (const { faces } of cards) {
      const kinds = faces.map((face) => face.kind === "item");
      expect(kinds.toSorted((a, b) => Number(a) - Number(b))).toEqual(kinds);
      expect(faces.every((face) => face.kind !== "item" || items.has(face.itemId))).toBe(true);
    }
  });

  it("lists in the index the same cards, and the notes they come from", () => {
    expect(deck.index.cards.map(({ id }) => id)).toEqual(cards.map(({ id }) => id));
    expect(new Set(cards.map(({ noteId }) => noteId as string))).toEqual(new Set(Object.keys(deck.index.notes)));
  });

  it("points at sandboxes of the lesson", () => {
    const anchors = cards.flatMap(({ sandbox, source }) => (sandbox ? [[sandbox, source.anchor]] : []));
    expect(anchors.length).toBeGreaterThan(0);
    expect(anchors.every(([sandbox, anchor]) => sandbox === anchor)).toBe(true);
  });

  it("is the same when it is built again", () => {
    expect(buildDeck(bank, notes)).toEqual(deck);
  });
});

describe("buildDeck", () => {
  it("follows the order of the notes that it is given", () => {
    const notes = ["b/two.md", "a/one.md"].map((file) =>
      parseNote(`# ${file}\n\n- **Size of ${file}**: at most 5 KB`, file),
    );
    const { index } = buildDeck(buildItemBank(notes, { seed: "test" }), notes);
    expect(index.cards.map(({ noteId }) => noteId)).toEqual(["b/two", "a/one"]);
  });

  it("asks a question that two facts share on the first card only", () => {
    const { cards, leftOut } = deckOf(
      "## A",
      "",
      "Which state waits?::Wait",
      "",
      "## B",
      "",
      "Which state waits?::Wait",
    );
    expect(cards.map(({ section }) => section)).toEqual(["A"]);
    expect(leftOut.map(({ reason }) => reason)).toEqual(["another card asks the same"]);
  });

  it("drops a question that has another answer elsewhere", () => {
    const { cards } = deckOf(
      "## A",
      "",
      "- **Size of a file**: at most 5 KB",
      "",
      "## B",
      "",
      "- **Size of a file**: at most 6 KB",
    );
    expect(promptsOf(cards)).toEqual([]);
  });

  it("makes one card of a cell that holds an amount, with the items of both facts", () => {
    const { cards, leftOut } = deckOf(
      "| Class | Longest stay |",
      "|---|---|",
      "| Hot | 30 days |",
      "| Cold | 180 days |",
    );
    expect(cards.map(({ label }) => label)).toEqual(["Longest stay of Hot", "Longest stay of Cold"]);
    expect(cards.every(({ faces }) => faces.some(({ kind }) => kind === "item"))).toBe(true);
    expect(leftOut.map(({ fact, reason }) => [fact.kind, reason])).toEqual([
      ["limit", "the card of its table cell asks for it"],
      ["limit", "the card of its table cell asks for it"],
    ]);
  });

  it("makes siblings of what is about one thing", () => {
    const rows = [
      "| Service | Purpose | Price unit |",
      "|---|---|---|",
      "| Queue | keeps messages | request |",
      "| Topic | spreads messages | hour |",
    ];
    const concepts = cardsOf(...rows).map(({ concept }) => concept);
    expect(concepts).toEqual(["topic/note#0", "topic/note#0", "topic/note#1", "topic/note#1"]);
  });

  it("names the trap of the section that is on the same matter, and no other", () => {
    const lines = ["- **Cache lifetime**: 300 seconds by default", "- **Message size**: at most 5 KB"];
    const trap = ["> [!TRAP]", "> The cache lifetime is an hour.", ">", "> It is five minutes."];
    const [lifetime, size] = cardsOf(...lines, "", ...trap);
    expect(lifetime?.trap).toEqual({ claim: "The cache lifetime is an hour.", truth: "It is five minutes." });
    expect(size?.trap).toBeNull();
  });

  it("changes the hash of the answer with the value, and nothing else of the identity", () => {
    const [one] = cardsOf("- **Size of a file**: at most 5 KB");
    const [other] = cardsOf("- **Size of a file**: at most 6 KB");
    expect(other?.id).toBe(one?.id);
    expect(other?.faces.map(({ id }) => id)).toEqual(one?.faces.map(({ id }) => id));
    expect(other?.answerHash).not.toBe(one?.answerHash);
  });

  it("keeps the hash when only the marks of the answer change", () => {
    const [one] = cardsOf("- **Canary**: a share of the `traffic`");
    const [other] = cardsOf("- **Canary**: a share of the traffic");
    expect(other?.answerHash).toBe(one?.answerHash);
  });
});

describe("ids of cards and faces", () => {
  const OWN = [
    "| Workflow | Longest run |\n|---|---|\n| Standard | 1 year |\n| Express | 5 minutes |",
    "| Point | Queue | Topic |\n|---|---|---|\n| Model | pull | push |",
    "- **Canary**: a share of the traffic\n- **Stage**: a reference to a snapshot",
    "The states with a Catch are:\n\n- Task\n- Parallel\n- Map",
    "A key is issued in these steps:\n\n1. mark\n2. deploy\n3. plan\n4. hand out",
    "Which state waits?::Wait",
    "> [!TRAP]\n> The cache of a stage is free.\n>\n> A cache of a stage is billed.",
  ];
  const OTHERS = [
    "- **Payload**: at most 256 KiB",
    "Which error ends a run?\n\n- [x] Runtime\n- [ ] Timeout\n- [ ] Limit",
    "A result may last ==one day== in the store.",
    "| Service | Purpose |\n|---|---|\n| SQS | keeps messages |\n| SNS | spreads messages |",
  ];
  const own = ["## Own", ...OWN].join("\n\n");
  const textIdsOf = (cards: readonly Card[]) =>
    cards.flatMap(({ id, faces }) => [id as string, ...faces.flatMap((face) => (face.kind === "item" ? [] : face.id))]);

  it("stay when an unrelated section is edited", () => {
    const ids = textIdsOf(cardsOf(own));
    fc.assert(
      fc.property(fc.subarray(OTHERS), fc.subarray(OTHERS), (before, behind) => {
        const all = new Set(textIdsOf(cardsOf("## Before", ...before, own, "## Behind", ...behind)));
        expect(ids.filter((id) => !all.has(id))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it("are unique", () => {
    const ids = textIdsOf(cardsOf(own, "## Others", ...OTHERS));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
