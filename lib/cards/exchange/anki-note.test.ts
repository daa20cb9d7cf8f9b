import { describe, expect, it } from "vitest";
import { toAnkiNote } from "./anki-note";
import { basicFace, cardWith, clozeFace, itemFace, listFace } from "./fixtures/cards";

const noteOf = (card: ReturnType<typeof cardWith>, change = {}) =>
  toAnkiNote({ card, topicTitle: "API Gateway", flagged: false, leech: false, ...change });

describe("toAnkiNote", () => {
  it("escapes text to HTML and sets code", () => {
    expect(noteOf(cardWith([itemFace, basicFace]))).toMatchObject({
      guid: cardWith([]).id,
      type: "basic",
      front: "What does <code>ResultPath</code> do?",
      back: "It puts &lt;a&gt; &amp; b",
      deck: "Cloudrill::API Gateway",
      source: "Errors, <code>api-gateway/errors.md:12</code>",
    });
  });

  it("keeps what Anki splits clozes at out of the hidden text", () => {
    expect(noteOf(cardWith([clozeFace]))).toMatchObject({
      type: "cloze",
      front:
        "An ARN such as {{c1::<code>arn&#58;aws&#58;s3&#58;&#58;&#58;b&#125;&#125;</code>::a&#58; name}} names a bucket in &#123;region&#125;.",
      back: "",
    });
  });

  it("shows several answers as a list", () => {
    expect(noteOf(cardWith([listFace]))).toMatchObject({ back: "<ol><li>one</li><li><code>two</code></li></ol>" });
  });

  it("asks a label where all faces are items", () => {
    expect(noteOf(cardWith([itemFace]))).toMatchObject({ type: "basic", front: "Label of card", back: "→ µ 日本 🙂" });
  });

  it("reverses a card only when its other face is the first turned round", () => {
    const front = { kind: "basic", id: "1", question: "Q", answer: "A" } as const;
    expect(noteOf(cardWith([front, { ...front, question: "A", answer: "Q" }])).type).toBe("reversed");
    expect(noteOf(cardWith([front, { ...front, question: "Which one is A?", answer: "Q" }])).type).toBe("basic");
  });

  it("tags lesson, tasks, leeches and flags", () => {
    const card = cardWith([basicFace], { tasks: ["SAA-C03 2.1", 'odd "task"  x'] });
    expect(noteOf(card, { leech: true, flagged: true }).tags).toEqual([
      "api-gateway::errors",
      "SAA-C03::2.1",
      "odd::-task-::x",
      "leech",
      "marked",
    ]);
  });

  it("names a deck of one level whatever the topic is called", () => {
    expect(noteOf(cardWith([]), { topicTitle: 'A::B "c"\t' }).deck).toBe("Cloudrill::A:B 'c'");
    expect(noteOf(cardWith([]), { topicTitle: " " }).deck).toBe("Cloudrill::Notes");
  });

  it("shows the trap with its claim struck out", () => {
    const { source } = noteOf(cardWith([basicFace], { trap: { claim: "It is <b>", truth: "It isn't" } }));
    expect(source).toBe("Trap: <s>It is &lt;b&gt;</s> It isn't<br>Errors, <code>api-gateway/errors.md:12</code>");
  });
});
