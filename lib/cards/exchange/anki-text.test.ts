import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AnkiNote, toAnkiNote } from "./anki-note";
import { exportAnkiText } from "./anki-tsv";
import { basicFace, cardId, cardWith, clozeFace } from "./fixtures/cards";
import { parseAnkiText } from "./parse-anki-text";

const none = () => false;
const all = () => true;

function read(text: string, isOurs: (guid: string) => boolean = none) {
  const file = parseAnkiText(text, isOurs);
  if (!file.ok) throw new Error(file.error);
  return file.value;
}

const noteText = fc.string({ unit: "binary", maxLength: 30 }).map((text) => text.replace(/\p{Cc}|\p{Cs}|\ufeff/gu, ""));
const field = fc.oneof(noteText, fc.stringMatching(/^[\t\n" #<=+@-]{1,8}$/)).map((text) => `x${text}x`);

const note: fc.Arbitrary<AnkiNote> = fc.record({
  guid: fc.stringMatching(/^[#a-z0-9]{1,13}$/),
  type: fc.constantFrom("basic", "cloze"),
  front: field,
  back: field,
  source: field,
  deck: fc.constantFrom("Cloudrill::A", "Cloudrill::B c"),
  tags: fc.uniqueArray(fc.stringMatching(/^[a-z:]{1,8}$/), { maxLength: 3 }),
});

describe("exportAnkiText", () => {
  it("writes the head that Anki reads, then one row a card", () => {
    const source = { topicTitle: "API Gateway", leech: false };
    const notes = [
      toAnkiNote({ ...source, card: cardWith([basicFace]), flagged: true }),
      toAnkiNote({ ...source, card: cardWith([clozeFace], {}, "cloze"), flagged: false }),
    ];
    const lines = exportAnkiText(notes).split("\n");
    expect(lines.slice(0, 6)).toEqual([
      "#separator:tab",
      "#html:true",
      "#guid column:1",
      "#notetype column:2",
      "#deck column:3",
      "#tags column:6",
    ]);
    expect(lines[6]?.split("\t")).toEqual([
      cardId("card"),
      "Basic",
      "Cloudrill::API Gateway",
      "What does <code>ResultPath</code> do?",
      "It puts &lt;a&gt; &amp; b<br><br><small>Errors, <code>api-gateway/errors.md:12</code></small>",
      "api-gateway::errors SAA-C03::2.1 marked",
    ]);
    expect(lines[7]?.split("\t")[1]).toBe("Cloze");
    expect(lines.slice(8)).toEqual([""]);
  });

  it("gives back every note when it is read again", () => {
    fc.assert(
      fc.property(fc.array(note, { minLength: 1, maxLength: 8 }), (notes) => {
        const { foreign, problems, html } = read(exportAnkiText(notes));
        expect(problems).toEqual([]);
        expect(html).toBe(true);
        expect(foreign.map(({ fields, deck, tags }) => ({ fields, deck, tags }))).toEqual(
          notes.map(({ front, back, source, deck, tags }) => ({
            fields: [front, `${back}<br><br><small>${source}</small>`],
            deck,
            tags,
          })),
        );
      }),
    );
  });
});

describe("parseAnkiText", () => {
  it("knows our cards by GUID and sees the marked ones", () => {
    const text = `#separator:tab\n#guid column:1\n#tags column:4\n${cardId("a")}\tQ\tA\tx marked\n${cardId("b")}\tQ\tA\tx\nother\tQ\tA\tmarked\n`;
    const file = read(text, (guid) => guid === cardId("a") || guid === cardId("b"));
    expect(file.own).toEqual([
      { cardId: cardId("a"), marked: true },
      { cardId: cardId("b"), marked: false },
    ]);
    expect(file.foreign).toEqual([{ line: 6, fields: ["Q", "A"], deck: "", tags: ["marked"] }]);
  });

  it("reads separators by name and by character, a deck for all rows and the older tags line", () => {
    expect(read("#separator:Semicolon\n#deck:D\na;b").foreign[0]).toMatchObject({ fields: ["a", "b"], deck: "D" });
    expect(read("#separator:|\na|b").foreign[0]).toMatchObject({ fields: ["a", "b"] });
    expect(read("tags:x y\na;b").foreign).toEqual([{ line: 2, fields: ["a", "b"], deck: "", tags: ["x", "y"] }]);
    expect(read("#separator:constructor\na\tb").foreign[0]).toMatchObject({ fields: ["a", "b"] });
  });

  it("tells the lines of rows behind comments, empty lines and values of several lines", () => {
    const text = '\ufeff#html:true\r\n\r\n"a\r\nb"\tc\r\n#note\r\n#more\r\nd\te\n\nf\tg';
    expect(read(text).foreign.map(({ line, fields }) => [line, fields[0]])).toEqual([
      [3, "a\nb"],
      [7, "d"],
      [9, "f"],
    ]);
  });

  it("names the line of an open quotation mark and goes on behind it", () => {
    const { foreign, problems } = read('a\tb\n"c\td\ne\tf\n"g\th\n');
    expect(foreign.map(({ line, fields }) => [line, fields[0]])).toEqual([
      [1, "a"],
      [3, "e"],
    ]);
    expect(problems).toEqual([
      { line: 2, message: "A quotation mark is opened here and never closed." },
      { line: 4, message: "A quotation mark is opened here and never closed." },
    ]);
  });

  it("stops at a file full of open quotation marks and says so", () => {
    const { problems } = read('"x\ty\n'.repeat(1999).replace(/^"/, '"a" '));
    expect(problems.at(-1)?.message).toMatch(/too many open quotes/);
  });

  it("sets rows aside that are too wide, too long or without text", () => {
    const { foreign, problems } = read(`#separator:tab\na\tb\n${"x\t".repeat(300)}\n${"y".repeat(60_000)}\tz\n \t \n`);
    expect(foreign).toHaveLength(1);
    expect(problems.map(({ line, message }) => [line, message.slice(0, 22)])).toEqual([
      [3, "This row has more than"],
      [4, "A field of this row ha"],
      [5, "This row has no text."],
    ]);
  });

  it("refuses what is no text and what is empty", () => {
    expect(parseAnkiText("PK\0", none)).toMatchObject({ ok: false, error: expect.stringMatching(/not a text file/) });
    expect(parseAnkiText("#html:true\n\n", none)).toMatchObject({ ok: false, error: "This file has no rows." });
  });

  it("puts every row of any text in one list, without throwing", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.stringMatching(/^[a"\t\n#:;,]{0,40}$/),
        fc.boolean(),
        (a, b, ours) => {
          const file = parseAnkiText(a + b, ours ? all : none);
          if (!file.ok) return;
          const lines = [...file.value.foreign, ...file.value.problems].map(({ line }) => line);
          for (const line of lines) expect(line).toBeGreaterThan(0);
          expect(Math.max(0, ...lines)).toBeLessThanOrEqual((a + b).split(/\r\n?|\n/).length + 1);
        },
      ),
    );
  });
});
