import { describe, expect, it } from "vitest";
import { renderRich } from "./render";
import { blocksIn, clozesIn } from "./testing";

describe("a cloze", () => {
  it.each([
    ["A ==part== is hidden", [{ start: 2, end: 6, answer: "part", hint: null }]],
    ["A ==part==^[some  hint] is hidden", [{ start: 2, end: 6, answer: "part", hint: "some  hint" }]],
    ["A {{c1::part}} is hidden", [{ start: 2, end: 6, answer: "part", hint: null }]],
    ["- A {{c2::part::hint}}.", [{ start: 2, end: 6, answer: "part", hint: "hint" }]],
    ["==`code` and words==", [{ start: 0, end: 14, answer: "code and words", hint: null }]],
    ["**A ==part==** more", [{ start: 2, end: 6, answer: "part", hint: null }]],
    [
      "==one== and ==two==",
      [
        { start: 0, end: 3, answer: "one", hint: null },
        { start: 8, end: 11, answer: "two", hint: null },
      ],
    ],
  ])("is found in %j", (markdown, clozes) => {
    expect(clozesIn(markdown)).toEqual(clozes);
  });

  it.each(["a == b == c", "if a==b and c==d", "a ==open", "a === b ===", "{{c1::open", "`==code==`"])(
    "is not seen in %j",
    (markdown) => {
      expect(clozesIn(markdown)).toEqual([]);
    },
  );

  it("leaves its marks out of the words and is rendered as <mark>", () => {
    const [paragraph] = blocksIn("A ==part== is {{c1::hidden::hint}}");
    if (paragraph?.type !== "paragraph") throw new Error("no paragraph");
    expect(paragraph.content.text).toBe("A part is hidden");
    const marks = renderRich(paragraph.content).children.filter((node) => node.type === "element");
    expect(marks.map(({ tagName }) => tagName)).toEqual(["mark", "mark"]);
  });
});
