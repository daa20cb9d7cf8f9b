import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createFactReader } from "./fixtures/fact-reader";

const { factsOf } = createFactReader(parseNote);

function read(...lines: readonly string[]) {
  return factsOf("cloze", ...lines).map(({ statement, answer }) => [statement, answer]);
}

describe("lineCloze", () => {
  it("blanks the one amount of a line", () => {
    expect(read("- Lambda can run for up to 15 minutes")).toEqual([["Lambda can run for up to ____", "15 minutes"]]);
  });

  it("blanks the upper end of a range and begins in upper case", () => {
    expect(read("- caches its entries from 0 to 3,600 seconds")).toEqual([
      ["Caches its entries from 0 to ____", "3,600 seconds"],
    ]);
  });

  it("blanks the one name of a line", () => {
    expect(read("The executions of a run are logged in CloudWatch.")).toEqual([
      ["The executions of a run are logged in ____.", "CloudWatch"],
    ]);
  });

  it("puts in front what the line hangs under", () => {
    expect(read("- Private", "  - is reached only through a VPC endpoint")).toEqual([
      ["Private: is reached only through a ____ endpoint", "VPC"],
    ]);
    expect(
      read("Never put everything into one function:", "", "- it runs for 15 minutes", "- runs for 15 minutes at most"),
    ).toEqual([["Never put everything into one function: runs for ____ at most", "15 minutes"]]);
  });

  it.each([
    "- up to 5 security groups per interface",
    "- The logs can be delivered to S3 or CloudWatch",
    "- It can run for up to 15 minutes",
    "- runs up to 15 minutes",
    "- Lambda can run for 15 minutes or for 30 minutes",
    "- The executions are logged in CloudWatch or in a file",
    "- The executions are logged in CloudWatch and sent to EventBridge",
    "1. The executions of a run are logged in CloudWatch",
    "- [ ] The executions of a run are logged in CloudWatch",
    "# CloudWatch\n\n- The executions of a run are logged in CloudWatch",
    "# Runs\n\n## CloudWatch logs\n\n- The executions of a run are logged in CloudWatch",
    "The function can run for 15 minutes. That is long.",
    "Why can a function run for up to 15 minutes?",
  ])("makes no cloze of %j", (line) => {
    expect(read(line)).toEqual([]);
  });
});
