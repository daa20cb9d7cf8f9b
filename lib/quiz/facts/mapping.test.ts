import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createFactReader } from "./fixtures/fact-reader";

const { factsOf } = createFactReader(parseNote);

const TABLE = [
  "| Workflow type | Longest run | Best for |",
  "| --- | --- | --- |",
  "| Standard | 1 year | auditable work |",
  "| Express | 5 minutes | short work |",
];

describe("extractMappings", () => {
  it("makes one mapping of each cell, with the head of the first column as the kind of thing", () => {
    const facts = factsOf("mapping", ...TABLE);
    expect(facts).toHaveLength(4);
    expect(facts[0]).toMatchObject({
      subjectKind: "Workflow type",
      subject: "Standard",
      attribute: "Longest run",
      value: "1 year",
      asksSubject: null,
      asks: [],
    });
  });

  it("points each mapping at its row", () => {
    const [first, , third] = factsOf("mapping", "# Types", "", ...TABLE);
    expect(first?.source).toMatchObject({ line: 5, endLine: 5, text: "| Standard | 1 year | auditable work |" });
    expect(third?.source.text).toContain("5 minutes");
  });

  it("fills the cells of the row into the wording of a column", () => {
    const ask = "<!-- ask(Longest run): How long may a {workflow type} execution run? -->";
    const [first, second] = factsOf("mapping", ask, ...TABLE);
    expect(first).toMatchObject({ asks: ["How long may a Standard execution run?"], asksSubject: false });
    expect(second).toMatchObject({ attribute: "Best for", asks: [], asksSubject: null });
  });

  it("asks for the subject by the first column that a plain wording names", () => {
    const facts = factsOf("mapping", "<!-- ask: A team needs {Best for}. Which type fits? -->", ...TABLE);
    const asking = facts.filter(({ asksSubject }) => asksSubject);
    expect(asking.map(({ subject, asks }) => [subject, ...asks])).toEqual([
      ["Standard", "A team needs auditable work. Which type fits?"],
      ["Express", "A team needs short work. Which type fits?"],
    ]);
    expect(asking.every(({ attribute }) => attribute === "Best for")).toBe(true);
  });

  it("keeps two facts of a cell that is asked for both ways", () => {
    const asks = [
      "<!-- ask: Which type runs for {Longest run}? -->",
      "<!-- ask(Longest run): How long runs {Workflow type}? -->",
    ];
    const cells = factsOf("mapping", ...asks, ...TABLE).filter(({ value }) => value === "1 year");
    expect(cells.map(({ asksSubject }) => asksSubject)).toEqual([false, true]);
    expect(new Set(cells.map(({ id }) => id)).size).toBe(2);
  });

  it("drops a wording with an unknown placeholder", () => {
    const facts = factsOf("mapping", "<!-- ask(Longest run): How much is {Price} of {Workflow type}? -->", ...TABLE);
    expect(facts.flatMap(({ asks }) => asks)).toEqual([]);
  });

  it("takes the level of the table over and leaves a skipped table out", () => {
    expect(factsOf("mapping", "<!-- level: analyse -->", ...TABLE)[0]?.level).toBe("analyse");
    expect(factsOf("mapping", "<!-- level: hard -->", ...TABLE)[0]?.level).toBeNull();
    expect(factsOf("mapping", "<!-- skip -->", ...TABLE)).toEqual([]);
  });

  it("reads the columns of a contrast table as the things", () => {
    const facts = factsOf("mapping", "| Feature | SQS | SNS |", "|---|---|---|", "| Model | pull | push |");
    expect(facts.map(({ subject, attribute, value }) => [subject, attribute, value])).toEqual([
      ["SQS", "Model", "pull"],
      ["SNS", "Model", "push"],
    ]);
  });

  it("leaves out empty cells, cells that mean nothing, and prose of several sentences", () => {
    const rows = [
      "| a | - |",
      "| b | n/a |",
      "| c | |",
      "| d | One thing. And another |",
      "| | lost |",
      "| e | kept |",
    ];
    const facts = factsOf("mapping", "| Thing | Value |", "|---|---|", ...rows);
    expect(facts.map(({ value }) => value)).toEqual(["kept"]);
  });

  it("reads ragged rows as far as they go", () => {
    const facts = factsOf("mapping", "| Thing | One | Two |", "|---|---|---|", "| a | 1 |", "| b | 2 | 3 | 4 |");
    expect(facts.map(({ subject, value }) => subject + value)).toEqual(["a1", "b2", "b3"]);
  });

  it("leaves out tables whose first column counts the rows", () => {
    expect(factsOf("mapping", "| # | Service | Size |", "|---|---|---|", "| 1 | SQS | 256 KB |")).toEqual([]);
  });

  it("keeps negations in values", () => {
    const [fact] = factsOf("mapping", "| Type | Cache |", "|---|---|", "| HTTP API | not supported |");
    expect(fact?.value).toBe("not supported");
  });
});
