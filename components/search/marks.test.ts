import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markMatches } from "./marks";

const marked = (text: string, terms: string[], queryTerms: string[]) =>
  markMatches(text, terms, queryTerms)
    .map((stretch) => (stretch.matched ? `[${stretch.text}]` : stretch.text))
    .join("");

describe("markMatches", () => {
  it("marks what was typed at the beginning of words", () => {
    expect(marked("What does the catcher add?", ["catcher"], ["catch"])).toBe("What does the [catch]er add?");
    expect(marked("Catch States.ALL", ["catch", "all"], ["catch", "all"])).toBe("[Catch] States.[ALL]");
  });

  it("marks a part of a joined word that begins with a capital, and no other part", () => {
    expect(marked("ResultPath sympathy", ["path"], ["path"])).toBe("Result[Path] sympathy");
  });

  it("marks all of a word that was typed with a slip", () => {
    expect(marked("A Catch here", ["catch"], ["cacth"])).toBe("A [Catch] here");
  });

  it("leaves out the beginning when the match is far in", () => {
    const shown = marked(`${"so many words ".repeat(10)}and a catch at the end`, ["catch"], ["catch"]);
    expect(shown).toMatch(/^… .{0,40}\[catch\] at the end$/);
  });

  it("keeps the text as it is, whatever is marked", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(fc.string({ minLength: 1 })), (text, terms) => {
        const lower = terms.map((term) => term.toLowerCase());
        expect(
          markMatches(text, lower, lower)
            .map((stretch) => stretch.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
