import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { buildItemBank } from "../bank";

const stemsOf = (lines: readonly string[]): readonly string[] =>
  buildItemBank([parseNote(["# Gates", "", ...lines].join("\n"), "t/gates.md")], { seed: "test" }).items.map(
    ({ stem }) => stem,
  );

describe("the questions for the terms of a list", () => {
  const list = (first: string): readonly string[] =>
    stemsOf([
      "A gate passes each thing once.",
      "",
      `- ${first}: holds what one path needs`,
      "- **Blue bolt**: counts the calls of one day",
      "- **Green latch**: sends the answer to the client",
      "- **Red hinge**: keeps a copy of the request",
    ]);

  it.each([
    ["**Routing rule**", "what does a routing rule do?"],
    ["**Open gate**", "what does an open gate do?"],
    ["**`Host` header**", "what does the `Host` header do?"],
    ["**X-Ray trace**", "what does an X-Ray trace do?"],
  ])("names %s as a sentence would", (term, question) => {
    expect(list(term).map((stem) => stem.toLowerCase())).toContainEqual(
      expect.stringContaining(question.toLowerCase()),
    );
  });

  it("leaves the asking to the author's question where there is one", () => {
    const stems = stemsOf([
      "<!-- ask: Which field of a gate {definition}? -->",
      "- `Rule`: holds what one path needs",
      "- `Bolt`: counts the calls of one day",
      "- `Latch`: sends the answer to the client",
      "- `Hinge`: keeps a copy of the request",
    ]);
    expect(stems).toContain("Which field of a gate holds what one path needs?");
    expect(stems.filter((stem) => stem.includes("`Rule`"))).toEqual([]);
  });
});

describe("the questions for limits", () => {
  it.each([
    ["**Idle time of a gate**: at most 10 minutes", "What is the maximum idle time of a gate, in minutes?"],
    ["**Body of a call**: at most 6 MB", "What is the maximum size of the body of a call, in MB?"],
    ["**Import file**: at most 6 MB", "What is the maximum size of an import file, in MB?"],
    ["**REST APIs per Region**: at most 600", "What is the maximum number of REST APIs per Region?"],
    ["**Routes of a gate**: 300 routes by default", "What is the default limit on the number of routes of a gate?"],
    ["**Longest wait of a gate**: 29 seconds", "What is the longest wait of a gate, in seconds?"],
    ["**Chain under a gate**: at most 4 links", "What is the maximum number of links in the chain under a gate?"],
  ])("ask for %j in a full sentence", (line, stem) => {
    expect(stemsOf([`- ${line}`]).map((each) => each.replace(/^Gates: w/, "W"))).toContain(stem);
  });
});
