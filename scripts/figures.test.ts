import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { figuresOf, listFigures } from "./figures";

const read = (text: string) => figuresOf(parseNote(text, "topic/note.md")).map(({ line, value }) => `${line} ${value}`);

describe("figuresOf", () => {
  it("finds numbers with their unit, each at its line", () => {
    expect(read("# Runs\n\nA run lasts for 5 minutes, and its payload\nmay have 256\nKiB at most.")).toEqual([
      "3 5 minutes",
      "4 256 KiB",
    ]);
  });

  it("finds amounts in lists, tables, traps and answers", () => {
    const text = [
      "- **Name**: at most 80 characters",
      "",
      "| Type | Run |",
      "| --- | --- |",
      "| A | 1 year |",
      "",
      "> [!TRAP]",
      "> It takes 3 hours.",
      ">",
      "> It takes 4 hours.",
    ];
    expect(read(text.join("\n"))).toEqual(["1 80 characters", "5 1 year", "8 3 hours", "10 4 hours"]);
  });

  it.each([
    ["A throttled call answers 429.", "429"],
    ["A `502 Bad Gateway` comes from the backend.", "502"],
    ["`States.Http.Socket` ends it.", "States.Http.Socket"],
    ["`DynamoDB.ConditionalCheckFailedException` is caught.", "DynamoDB.ConditionalCheckFailedException"],
    ["The call fails with `ExecutionAlreadyExists`.", "ExecutionAlreadyExists"],
  ])("finds the error code in %j", (text, code) => {
    expect(read(text)).toEqual([`1 ${code}`]);
  });

  it.each([
    "There are 8 of them.",
    "A key of 500 MB is none.",
    "In SAA-C03 and on port 8443.",
    "`States.Format` joins texts.",
    '```json\n{"a": "5 minutes"}\n```',
  ])("takes no error code from %j", (text) => {
    expect(read(text).filter((each) => !each.endsWith("500 MB"))).toEqual([]);
  });

  it("goes on behind what it has found, so that the same number twice has two lines", () => {
    expect(read("It waits 5 seconds,\nthen 5 seconds more.")).toEqual(["1 5 seconds", "2 5 seconds"]);
  });
});

describe("listFigures", () => {
  it("lists a note's sources with their dates above its figures", () => {
    const text = "---\nsources:\n  - title: The guide\n    date: 2026-08\n---\n\nA run lasts for 5 minutes.\n";
    expect(listFigures([parseNote(text, "topic/note.md")])).toBe(
      "# topic/note.md\n# source: The guide (2026-08)\ntopic/note.md:7\t5 minutes\tA run lasts for 5 minutes.\n\n",
    );
  });

  it("says so where a note has figures and no source, and leaves out notes without figures", () => {
    expect(listFigures([parseNote("It takes 5 minutes.", "a.md"), parseNote("It takes long.", "b.md")])).toBe(
      "# a.md\n# source: none\na.md:1\t5 minutes\tIt takes 5 minutes.\n\n",
    );
  });
});
