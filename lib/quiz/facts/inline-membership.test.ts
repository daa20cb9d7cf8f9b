import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createFactReader } from "./fixtures/fact-reader";

const { factsOf } = createFactReader(parseNote);

function read(...lines: readonly string[]) {
  return factsOf("membership", ...lines).map(({ set, members }) => [set, ...members.map(({ text }) => text)]);
}

describe("inline memberships", () => {
  it("reads an enumeration behind a term", () => {
    expect(read("- **Log levels**: OFF, ERROR and INFO")).toEqual([["log levels", "OFF", "ERROR", "INFO"]]);
    expect(read("State types: Task, Pass, or Choice")).toEqual([["state types", "Task", "Pass", "Choice"]]);
  });

  it("reads a sentence that enumerates names", () => {
    expect(read("The runtimes are Node.js, Python and Java.")).toEqual([["runtimes", "Node.js", "Python", "Java"]]);
  });

  it("points members at the line", () => {
    const [fact] = factsOf("membership", "# Levels", "", "- **Log levels**: OFF, ERROR and INFO");
    expect(fact?.members.map(({ source }) => source.line)).toEqual([3, 3, 3]);
  });

  it.each([
    "Standard workflows are durable, auditable and safe.",
    "The states are not Task, Map and Pass.",
    "In this mode the fields are Input, Output and Assign.",
    "- **Region**: near, cheap and fast",
    "- **Access**: read, write and list",
    "- **Log levels**: OFF, ERROR and more",
    "- `$input.params('x')`: looks in path, query string and headers",
    "- Examples: a, b and c",
    "- [x] Log levels: OFF, ERROR and INFO",
  ])("makes no set of %j", (line) => {
    expect(read(line)).toEqual([]);
  });
});
