import { describe, expect, it } from "vitest";
import { blocksIn, cardsIn } from "./testing";

describe("a card", () => {
  it.each([
    ["What is S3?::A store", "What is S3? / A store"],
    ["- Longest run::one year", "Longest run / one year"],
    ["Longest run :: one year", "Longest run / one year"],
    ["Longest run:::one year", "Longest run <> one year"],
    ["What is `x`?::`y`", "What is x? / y"],
    ["Question\nof two lines\n?\nAnswer\nof two", "Question of two lines / Answer of two"],
    ["Question\n??\nAnswer", "Question <> Answer"],
    ["Question\n?\n- one\n- two", "Question / one; two"],
    ["Question\n?\n\nAnswer", "Question / Answer"],
    ["Q: what?\nA: that", "what? / that"],
    ["Question: what?\n\nAnswer: that", "what? / that"],
    ["**Q:** what?\n\n**A:** that", "what? / that"],
    ["Question\n?\nAnswer\n---\n", "Question / Answer"],
  ])("is found in %j", (markdown, card) => {
    expect(cardsIn(markdown)).toEqual([card]);
  });

  it.each([
    "The type AWS::Lambda::Function",
    "AWS::Region",
    "- Fn::GetAtt returns an attribute",
    "Use Fn::GetAtt here",
    "std::vector is a list",
    "arn:aws:s3:::bucket",
    "A bucket is arn:aws:s3:::bucket",
    "two :: marks :: here",
    "::: tip",
    "Is it so?",
    "Q: a question without an answer",
  ])("is not seen in %j", (markdown) => {
    expect(cardsIn(markdown)).toEqual([]);
  });

  it("takes the place of both blocks that it was written in", () => {
    const blocks = blocksIn("Q: what?\n\nA: that\n\nafter");
    expect(blocks).toMatchObject([
      { position: { start: { line: 1 }, end: { line: 3 } } },
      { content: { text: "after" } },
    ]);
  });
});
