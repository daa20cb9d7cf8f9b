import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "@/lib/notes";
import { parseNote } from "@/lib/notes/parse";
import { toMarkdownNote } from "./markdown-note";
import type { ForeignNote } from "./parse-anki-text";

const foreign = (...fields: string[]): ForeignNote => ({ line: 1, fields, deck: "", tags: [] });

/** The note as this program reads it. */
function blocksOf(notes: readonly ForeignNote[], html = true): readonly Block[] {
  const { markdown } = toMarkdownNote(notes, { title: "Anki import", html });
  return parseNote(markdown, "notes/anki-import.md").sections.flatMap(({ blocks }) => blocks);
}

function cardsOf(notes: readonly ForeignNote[], html = true) {
  return blocksOf(notes, html).map((block) =>
    block.type === "paragraph" && block.card ? [block.card.front.marked, block.card.back.marked] : block.type,
  );
}

describe("toMarkdownNote", () => {
  it("makes cards of fields and drops their HTML", () => {
    const notes = [
      foreign("<b>Which</b>&nbsp;path?", "<div>a &lt;b&gt;</div><br>c<script>alert(1)</script>"),
      foreign("Use <code>x = 1</code>", "yes", "", "also this"),
    ];
    expect(cardsOf(notes)).toEqual([
      ["Which path?", "a <b> c"],
      ["Use `x = 1`", "yes; also this"],
    ]);
  });

  it("keeps marks of cards and of Markdown as words", () => {
    const notes = [
      foreign("What is std::vector == x?", "[link](http://x) *a* # b | c"),
      foreign("1. first", "- second"),
      foreign("> quote", "`x"),
    ];
    expect(cardsOf(notes, false)).toEqual([
      ["What is `std::vector` `==` x?", "[link](http://x) *a* # b | c"],
      ["1. first", "- second"],
      ["> quote", "x"],
    ]);
  });

  it("keeps clozes with their hints, nested ones as part of the outer", () => {
    const notes = [
      foreign("A {{c1::<i>token</i>::what: kind}} is {{c2::a {{c3::bucket}} of}} words", "Extra <b>line</b>"),
    ];
    const [block, quote] = blocksOf(notes);
    expect(block).toMatchObject({ type: "paragraph", card: null });
    if (block?.type !== "paragraph") return;
    expect(block.content.text).toBe("A token is a bucket of words");
    expect(block.content.clozes.map(({ answer, hint }) => [answer, hint])).toEqual([
      ["token", "what kind"],
      ["a bucket of", null],
    ]);
    expect(quote?.type).toBe("quote");
  });

  it("puts decks under headings and quotes the title", () => {
    const { markdown } = toMarkdownNote([{ ...foreign("a", "b"), deck: "Lang::*French*" }], {
      title: 'My "deck": 1',
      html: true,
    });
    expect(markdown).toBe('---\ntitle: "My \\"deck\\": 1"\n---\n\n## Lang, \\*French\\*\n\na :: b\n');
  });

  it("says which lines have no words", () => {
    const notes = [
      foreign("<img src=x>", "b"),
      foreign("a", "[sound:a.mp3]"),
      foreign("{{c1::a", "b"),
      foreign("{{c1::<hr>}}"),
    ];
    const { cards, problems } = toMarkdownNote(notes, { title: "t", html: true });
    expect(cards).toBe(0);
    expect(problems.map(({ message }) => message)).toEqual([
      "The front has no words; pictures and sounds can't be taken over.",
      "The back has no words; pictures and sounds can't be taken over.",
      "A cloze deletion is opened and never closed.",
      "The cloze deletions hide no words; pictures and sounds can't be taken over.",
    ]);
  });

  it("writes one card a note, whose words are those of the fields", () => {
    const words = fc
      .stringMatching(/^[a-zé日 \\*_[\](){}<>#+.!|~=&$^:?;"'`\-0-9]{1,24}$/)
      .filter((text) => /[a-z]/.test(text) && !/\{\{c\d/.test(text));
    const plain = (text: string) => text.replaceAll("`", "").replace(/\s+/g, " ").trim();
    fc.assert(
      fc.property(words, words, (front, back) => {
        const [card, ...more] = cardsOf([foreign(front, back)], false);
        expect(more).toEqual([]);
        expect(Array.isArray(card) ? card.map(plain) : card).toEqual([plain(front), plain(back)]);
      }),
      { numRuns: 500 },
    );
  });

  it("lets no element through, whatever a field holds", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "script",
      "img",
      " onerror=x",
      "&lt;",
      "&#60;",
      "`",
      "\\",
      "a",
      "</",
      "<!--",
      "::",
      "\n",
      "{{c1::",
      "}}",
    );
    const field = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(field, field, fc.boolean(), (front, back, html) => {
        const { markdown } = toMarkdownNote([foreign(front, back)], { title: "t", html });
        expect(markdown.replace(/`[^`\n]*`/g, "").replaceAll("\\<", "")).not.toContain("<");
      }),
      { numRuns: 1000 },
    );
  });
});
