import { describe, expect, it } from "vitest";
import { parseNote } from "./parse";

const paths = (...lines: string[]) =>
  parseNote(lines.join("\n\n"), "note.md").sections.map(({ path }) => path.join(" > "));

describe("headings of plain text", () => {
  it("are lines in capitals or title case above text", () => {
    const text = "Some words of an ordinary sentence.";
    expect(paths("An opening sentence.", "STORAGE CLASSES", text, text, "Life Cycle of Objects", text)).toEqual([
      "",
      "STORAGE CLASSES",
      "Life Cycle of Objects",
    ]);
  });

  it("are below the topics that the opening names", () => {
    const opening = "Study notes on Tuesday: Cloud Storage and Cloud Queues";
    expect(
      paths(opening, "Cloud Storage", "a b c", "CLASSES", "a b c", "Cloud Queues", "a b c", "Limits", "– a b c"),
    ).toEqual(["", "Cloud Storage", "Cloud Storage > CLASSES", "Cloud Queues", "Cloud Queues > Limits"]);
  });

  it("give the note its title in the first line", () => {
    const note = parseNote("Cloud Storage\n\nCLASSES\n\nsome text", "note.md");
    expect(note.meta.title).toBe("Cloud Storage");
    expect(note.sections.map(({ depth }) => depth)).toEqual([1, 2]);
  });

  it("are not labels under a heading", () => {
    expect(
      paths(
        "An opening sentence.",
        "ENDPOINT TYPES",
        "Regional",
        "– same region",
        "Private",
        "– from inside",
        "STAGES",
        "a b c",
      ),
    ).toEqual(["", "ENDPOINT TYPES", "STAGES"]);
  });

  it("are not members in a row, terms, sentences or the last line", () => {
    expect(
      paths(
        "An opening sentence.",
        "Lambda",
        "Fargate",
        "Batch",
        "API: Application Programming Interface",
        "Short.",
        "a b c",
        "End",
      ),
    ).toEqual([""]);
  });

  it("may repeat their topic before a colon", () => {
    expect(paths("An opening sentence.", "Cloud Queues", "a b c", "Cloud Queues: Errors", "404 – Not Found")).toEqual([
      "",
      "Cloud Queues",
      "Cloud Queues: Errors",
    ]);
  });

  it("are not looked for in a note with a real heading", () => {
    expect(paths("# Note", "STORAGE CLASSES", "a b c")).toEqual([""]);
  });
});
