import { describe, expect, it } from "vitest";
import type { PaletteRow, SearchKind } from "./documents";
import { find } from "./find";
import { createSearchIndex } from "./search-index";

const row = (kind: SearchKind, text: string, place = ""): PaletteRow => ({ kind, text, place, href: `/${text}` });

const ROWS = [
  row("action", "Start practice"),
  row("topic", "Step Functions"),
  row("lesson", "Retry and Catch: what acts first", "Step Functions, lesson 6"),
  row("section", "Catch in a Map state"),
  row("line", "States.ALL does not catch States.Runtime", "errors.md:47"),
  row("line", "ResultPath keeps the input beside the error", "errors.md:60"),
  row("item", "Which error does a Catch with States.ALL let through?", "analyse"),
];
const index = createSearchIndex(ROWS);

const shown = (typed: string) =>
  find([index], typed).groups.map(({ value, items }) => [value, items.map(({ row: { text } }) => text)]);

describe("find", () => {
  it("shows actions, topics and lessons before anything is typed", () => {
    expect(shown("")).toEqual([
      ["Do", ["Start practice"]],
      ["Read", ["Step Functions", "Retry and Catch: what acts first"]],
    ]);
  });

  it("sorts what it finds into groups, titles before lines", () => {
    expect(shown("catch")).toEqual([
      [
        "Read",
        ["Catch in a Map state", "Retry and Catch: what acts first", "States.ALL does not catch States.Runtime"],
      ],
      ["Items", ["Which error does a Catch with States.ALL let through?"]],
    ]);
  });

  it("wants all words where a row has them, else takes some", () => {
    expect(shown("catch all")).toEqual([
      ["Read", ["States.ALL does not catch States.Runtime"]],
      ["Items", ["Which error does a Catch with States.ALL let through?"]],
    ]);
    expect(find([index], "catch zebra").count).toBeGreaterThan(0);
  });

  it("finds beginnings, parts of joined words and words with a slip", () => {
    expect(shown("retr")).toEqual([["Read", ["Retry and Catch: what acts first"]]]);
    expect(shown("path")).toEqual([["Read", ["ResultPath keeps the input beside the error"]]]);
    expect(shown("cacth map")).toEqual([["Read", ["Catch in a Map state"]]]);
  });

  it("narrows by the first character", () => {
    expect(shown(">")).toEqual([["Do", ["Start practice"]]]);
    expect(shown("#step")).toEqual([["Read", ["Step Functions", "Retry and Catch: what acts first"]]]);
    expect(shown(": catch")).toEqual([["Read", ["States.ALL does not catch States.Runtime"]]]);
  });

  it("offers places to read, but nothing to do, when nothing matches", () => {
    expect(find([index], "qqqq")).toMatchObject({ missed: true, count: 2 });
    expect(shown("qqqq").map(([group]) => group)).toEqual(["Read"]);
  });

  it("cuts queries of any length", () => {
    expect(find([index], "catch ".repeat(100_000)).missed).toBe(false);
  });
});
