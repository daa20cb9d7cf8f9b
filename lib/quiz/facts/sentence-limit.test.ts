import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createFactReader } from "./fixtures/fact-reader";

const { factsOf } = createFactReader(parseNote);

function read(...lines: readonly string[]) {
  return factsOf("limit", ...lines).map(({ subject, qualifier, value, unit }) => [subject, qualifier, value, unit]);
}

describe("sentenceLimits", () => {
  it("reads a bound behind the verb", () => {
    expect(read("An Express execution may run for up to 5 minutes.")).toEqual([
      ["Express execution", "maximum", 5, "minute"],
    ]);
  });

  it("reads a qualifier in front of the verb", () => {
    expect(read("The default timeout is 3 seconds.")).toEqual([["Timeout", "default", 3, "second"]]);
    expect(read("- Maximum duration of a run is one year")).toEqual([["Duration of a run", "maximum", 1, "year"]]);
  });

  it("reads a verb that bounds by itself", () => {
    expect(read("The payload of a message is limited to 256 KiB.")).toEqual([
      ["Payload of a message", "maximum", 256, "KiB"],
    ]);
    expect(read("The timeout defaults to 3 seconds.")).toEqual([["Timeout", "default", 3, "second"]]);
  });

  it("reads a bound that follows what the thing is", () => {
    expect(read("- standard is the default; one year execution limit")).toEqual([
      ["Standard execution", "maximum", 1, "year"],
    ]);
  });

  it("reads a range, of the heading where the sentence names nothing", () => {
    expect(read("# Note", "", "## Cache", "", "- caches from 0 to 3,600 seconds")).toEqual([
      ["Cache", "maximum", 3600, "second"],
    ]);
    expect(read("A cache is defined on a stage (500 MB to 237 GB in size)")).toEqual([
      ["Size of cache", "minimum", 500, "MB"],
      ["Size of cache", "maximum", 237, "GB"],
    ]);
  });

  it.each([
    "A run does not last up to 5 minutes.",
    "A run can't last up to 5 minutes.",
    "If idle, a run lasts at most 5 minutes.",
    "In this mode a run lasts at most 5 minutes.",
    "A run lasts at most 5 minutes for Express workflows.",
    "A run lasts at most 5 minutes unless it is raised.",
    "It lasts at most 5 minutes.",
    "A run lasts 5 minutes.",
    "The payload is not limited to 256 KiB.",
    "The payload is limited to about 256 KiB.",
    "A run lasts about 5 minutes.",
    "The limit was 5 minutes.",
    "A run has at most 5 steps and 3 branches.",
    "The meeting is at 10:30 by default.",
  ])("makes no limit of %j, which says less or something else", (line) => {
    expect(read(line)).toEqual([]);
  });
});
