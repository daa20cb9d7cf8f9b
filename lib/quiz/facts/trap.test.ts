import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createFactReader } from "./fixtures/fact-reader";

const { allFactsOf, factsOf } = createFactReader(parseNote);

describe("extractTrap", () => {
  it("takes the first paragraph as the claim and the rest as the truth", () => {
    const lines = [
      "> [!TRAP]",
      "> `States.ALL` catches every error.",
      ">",
      "> It lets two errors through.",
      ">",
      "> Learn both.",
    ];
    const [fact] = factsOf("trap", "# Errors", "", ...lines);
    expect(fact).toMatchObject({
      claim: "`States.ALL` catches every error.",
      truth: "It lets two errors through. Learn both.",
      source: { line: 3, endLine: 8 },
    });
  });

  it("takes the words behind the mark as the claim", () => {
    expect(factsOf("trap", "> [!trap] The cache is free.", "> It is billed by the hour.")).toMatchObject([
      { claim: "The cache is free.", truth: "It is billed by the hour." },
    ]);
  });

  it("makes no other fact of a claim, which is false", () => {
    const lines = ["> [!TRAP]", "> A run lasts at most 9 minutes.", ">", "> A run lasts at most 5 minutes."];
    expect(allFactsOf(...lines).map(({ kind }) => kind)).toEqual(["trap"]);
  });

  it("makes no trap of a claim alone, a skipped one, or another callout", () => {
    expect(allFactsOf("> [!TRAP]", "> The cache is free.")).toEqual([]);
    expect(factsOf("trap", "<!-- skip -->", "> [!TRAP]", "> The cache is free.", ">", "> It is not.")).toEqual([]);
    expect(factsOf("trap", "> [!NOTE]", "> The cache is free.", ">", "> It is not.")).toEqual([]);
  });
});
