import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createFactReader } from "./fixtures/fact-reader";

const { factsOf } = createFactReader(parseNote);

function read(...lines: readonly string[]): readonly (readonly string[])[] {
  return factsOf("definition", ...lines).map(({ term, definition }) => [term, definition]);
}

describe("sentenceDefinitions", () => {
  it("reads what a thing is, does or is for", () => {
    expect(read("IAM Role is used for permissions")).toEqual([["IAM Role", "is used for permissions"]]);
    expect(read("- An activity is a task that your own program fetches.")).toEqual([
      ["activity", "is a task that your own program fetches"],
    ]);
    expect(read("Step Functions lets you create state machines.")).toEqual([
      ["Step Functions", "lets you create state machines"],
    ]);
  });

  it("reads each of two sentences", () => {
    expect(read("The queue stores messages for consumers. The topic provides a channel for many.")).toHaveLength(2);
  });

  it.each([
    "It is a task that your own program fetches.",
    "Can be used to store files of all kinds.",
    "A client stores the image in a bucket.",
    "The queue is not a place for large files.",
    "The queue is a place without any order.",
    "Throttling limits of an API apply in this order:",
    "When idle, the worker is a waste of money.",
    "Is the queue a place for large files?",
    "The **queue** is a place for messages that wait.",
    "1. The worker handles the next message of the queue.",
  ])("makes no definition of %j", (line) => {
    expect(read(line)).toEqual([]);
  });

  it("leaves out prose of more than two sentences", () => {
    expect(read("The queue is a buffer between two parts. One part sends. The other one reads.")).toEqual([]);
  });
});
