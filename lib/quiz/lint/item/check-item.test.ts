import { describe, expect, it } from "vitest";
import { CHOICE, CLOZE, MATCHING, NUMERIC, ONE_OF_EACH, ORDERING, option, RESPONSE } from "../../fixtures/items";
import type { Item, MultipleChoiceItem, Option } from "../../model";
import { checkItem } from "./check-item";

function gatesOf(item: Item): readonly string[] {
  return checkItem(item).map((violation) => violation.gate);
}

function withOptions(...texts: readonly string[]): MultipleChoiceItem {
  const options = texts.map((text, index) => option(String(index), text, index === 0));
  return { ...CHOICE, options, source: { ...CHOICE.source, text: texts.join("\n") } };
}

function withOption(change: Partial<Option>): MultipleChoiceItem {
  return { ...CHOICE, options: CHOICE.options.map((each, index) => (index === 1 ? { ...each, ...change } : each)) };
}

describe("checkItem", () => {
  it.each(ONE_OF_EACH.map((item) => [item.type, item] as const))("passes a sound %s item", (_, item) => {
    expect(checkItem(item)).toEqual([]);
  });

  it.each([
    ["two keys for one question", withOption({ correct: true })],
    ["a stem that does not say how many to choose", { ...RESPONSE, stem: "Which of these states can have a Catch?" }],
    ["another number of keys than to choose", { ...RESPONSE, choose: 3, stem: "Which three of these?" }],
    ["an order of two steps", { ...ORDERING, steps: ORDERING.steps.slice(0, 2) }],
    ["a matching of two pairs", { ...MATCHING, pairs: MATCHING.pairs.slice(0, 2) }],
  ] as const)("finds %s (H3)", (_, item) => {
    expect(gatesOf(item)).toContain("H3");
  });

  it.each([
    ["spelling", ["Task state", "the `Task` state", "Pass"]],
    ["the same amount", ["60 seconds", "1 minute", "5 minutes"]],
    ["the same JSON", ['{"a":1,"b":2}', '{"b": 2, "a": 1}', "{}"]],
    ["the same list", ["Task and Map", "Map, Task", "Pass and Wait"]],
  ])("finds options that differ in %s only (H4)", (_, texts) => {
    expect(gatesOf(withOptions(...texts))).toContain("H4");
  });

  it("finds a near miss that is the answer (H4)", () => {
    const nearMisses = [{ value: 25_000, rationale: "25,000 events is what the notes themselves say." }];
    expect(gatesOf({ ...NUMERIC, nearMisses })).toContain("H4");
  });

  it.each([
    [["Standard", "Express", "All of the above"]],
    [["Standard", "Express", "None of these"]],
    [["Standard", "Express", "A and B"]],
    [["True", "False", "Unknown"]],
    [["Yes, when it is Standard", "No, for it is Express", "Only with logging on"]],
    [["Standard", "Express"]],
  ])("finds options that speak of others, or only two of them: %s (H5)", (texts) => {
    expect(gatesOf(withOptions(...texts))).toContain("H5");
  });

  it.each([
    ["short", { rationale: "Wrong." }],
    ["shared", { rationale: CHOICE.options[2]?.rationale ?? "" }],
    ["without a misconception", { misconception: null }],
  ])("finds a rationale that is %s (H6)", (_, change) => {
    expect(gatesOf(withOption(change))).toContain("H6");
  });

  it("finds source lines that do not hold the key (H8)", () => {
    expect(gatesOf({ ...CHOICE, source: { ...CHOICE.source, text: "| Express | 5 minutes |" } })).toContain("H8");
    expect(gatesOf({ ...CHOICE, source: { ...CHOICE.source, line: 0 } })).toContain("H8");
  });

  it.each([
    "Which type? Which limit?",
    "A statement without a question.",
    "Which type fits {Best for}?",
    "Which type? It runs long.",
    "which type runs long?",
    "Which type is ____?",
  ])("finds a malformed stem: %s (H9)", (stem) => {
    expect(gatesOf({ ...CHOICE, stem })).toContain("H9");
  });

  it("allows placeholders and question marks inside quotes and code (H9)", () => {
    expect(
      gatesOf({ ...CHOICE, stem: "A path is `/{proxy+}?x=1` and the log says “Why?”. Which type is it?" }),
    ).toEqual([]);
  });

  it("finds a cloze item without a blank (H9)", () => {
    expect(gatesOf({ ...CLOZE, stem: "Fill in the blank." })).toContain("H9");
  });

  it("finds a negative stem unless it is emphasised (H10)", () => {
    expect(gatesOf({ ...CHOICE, stem: "Which type does not keep a history?" })).toContain("H10");
    expect(gatesOf({ ...CHOICE, stem: "Which type does NOT keep a history?" })).toEqual([]);
    expect(gatesOf({ ...CHOICE, stem: "Which type fits work that must not run twice?" })).toEqual([]);
  });

  it("finds a key that is by far the longest (H11)", () => {
    expect(
      gatesOf(withOptions("work that must run for a very long time", "short work", "quick work", "tiny work")),
    ).toContain("H11");
  });

  it("finds absolute words in wrong options alone (H13)", () => {
    expect(gatesOf(withOptions("runs once", "always runs", "never runs"))).toContain("H13");
    expect(gatesOf(withOptions("only runs once", "always runs", "never runs"))).toEqual([]);
  });

  it.each([
    [["`Task`", "`Map`", "a sentence"]],
    [["5 minutes", "1 year", "never stops"]],
    [
      [
        "a phrase of moderate length here",
        "a phrase that goes on and on and on, until it is more than twice as long",
        "another one of moderate length",
      ],
    ],
  ])("finds options of different kind or length: %s (H15)", (texts) => {
    expect(gatesOf(withOptions(...texts))).toContain("H15");
  });

  it("finds amounts that are shuffled or out of order (H16)", () => {
    const rising = withOptions("60 seconds", "5 minutes", "1 hour");
    expect(gatesOf(rising)).toContain("H16");
    expect(gatesOf({ ...rising, ordered: true })).toEqual([]);
    expect(gatesOf({ ...withOptions("1 hour", "5 minutes", "60 seconds"), ordered: true })).toContain("H16");
  });

  it("finds a stem that is too long to keep in mind (H18)", () => {
    expect(gatesOf({ ...CHOICE, stem: `Which ${"very ".repeat(50)}long type is it?` })).toContain("H18");
  });

  it.each([
    ["“a” before a vowel", "A payload goes to S3 by a ____. Fill in the blank.", ["event", "bucket", "region"]],
    ["two articles", "It is the ____. Fill in the blank.", ["bucket", "a region", "version"]],
  ])("finds a word that does not fit its blank: %s (H14)", (_, stem, texts) => {
    const options = texts.map((text, index) => option(String(index), text, index === 0));
    expect(gatesOf({ ...CLOZE, stem, options, source: { ...CLOZE.source, text: texts.join(" ") } })).toContain("H14");
  });

  it("accepts words that fit their blank: spelled letters, acronyms read as words (H14)", () => {
    const fitting = (stem: string, ...texts: readonly string[]): Item => ({
      ...CLOZE,
      stem,
      options: texts.map((text, index) => option(String(index), text, index === 0)),
      source: { ...CLOZE.source, text: texts.join(" ") },
    });
    expect(gatesOf(fitting("It is an ____. Fill in the blank.", "HTTP API", "event", "S3 bucket"))).toEqual([]);
    expect(gatesOf(fitting("It is a ____. Fill in the blank.", "REST API", "user pool", "Map state"))).toEqual([]);
  });

  it("finds a key that is the odd one out by its form (H14)", () => {
    expect(gatesOf(withOptions("a queue", "topic", "stream"))).toContain("H14");
    expect(gatesOf(withOptions("It waits.", "It stops", "It fails"))).toContain("H14");
  });

  it("finds an item without its metadata (H19)", () => {
    expect(gatesOf({ ...CHOICE, factIds: [] })).toContain("H19");
    expect(gatesOf({ ...CHOICE, tags: [] })).toContain("H19");
    expect(gatesOf({ ...CHOICE, difficulty: 0 })).toContain("H19");
  });

  it.each(["![a graph](g.png) Which type?", "Which type stands in the red box?", "Which `type?"])(
    "finds an item that needs eyes: %s (H20)",
    (stem) => {
      expect(gatesOf({ ...CHOICE, stem })).toContain("H20");
    },
  );
});
