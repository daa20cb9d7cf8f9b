import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createFactReader } from "./fixtures/fact-reader";

const { factsOf } = createFactReader(parseNote);

const STEPS = ["1. Mark the methods.", "2. Deploy the API", "3. Create a usage plan"];

describe("extractSequence", () => {
  it("takes the steps in order, named by the sentence above", () => {
    const [fact] = factsOf("sequence", "A customer gets access in these steps:", "", ...STEPS);
    expect(fact).toMatchObject({
      title: "A customer gets access in these steps",
      steps: ["Mark the methods", "Deploy the API", "Create a usage plan"],
    });
  });

  it("takes the heading where no sentence leads on", () => {
    const [fact] = factsOf("sequence", "# Note", "", "## Steps to metered access", "", "It is easy.", "", ...STEPS);
    expect(fact).toMatchObject({
      title: "Steps to metered access",
      source: { line: 7, endLine: 9, text: STEPS.join("\n") },
    });
  });

  it("carries the author's wording and level", () => {
    const directives = ["<!-- ask: In which order is access given? -->", "<!-- level: apply -->"];
    const [fact] = factsOf("sequence", "# Note", "", "## Access", "", ...directives, ...STEPS);
    expect(fact).toMatchObject({ asks: ["In which order is access given?"], level: "apply" });
  });

  it.each([
    [["- one", "- two", "- three"], "bullets"],
    [STEPS.slice(0, 2), "two steps"],
    [Array.from({ length: 9 }, (_, index) => `${index + 1}. step`), "more than eight steps"],
    [["1. a", "2. b", `3. ${"word ".repeat(17)}`], "steps that are prose"],
    [["1. [ ] a", "2. [x] b", "3. [ ] c"], "checkboxes"],
    [["<!-- skip -->", ...STEPS], "a skipped list"],
  ])("makes no sequence of %j: %s", (lines) => {
    expect(factsOf("sequence", "The steps are:", "", ...lines)).toEqual([]);
  });

  it("takes the item around a nested list", () => {
    expect(factsOf("sequence", "- Life cycle:", "  1. start", "  2. run", "  3. end")[0]?.title).toBe("Life cycle");
  });

  it("makes none of a numbered enumeration, which becomes a set", () => {
    const lines = ["There are three types:", "", "1. Regional", "2. Private", "3. Edge"];
    expect(factsOf("sequence", ...lines)).toEqual([]);
    expect(factsOf("membership", ...lines)[0]?.set).toBe("types");
  });

  it("makes none without a sentence or heading that names it", () => {
    expect(factsOf("sequence", ...STEPS)).toEqual([]);
  });
});
