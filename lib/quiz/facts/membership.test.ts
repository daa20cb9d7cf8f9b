import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createFactReader } from "./fixtures/fact-reader";

const { factsOf } = createFactReader(parseNote);

const LIST = ["The states that can have a Catch are:", "", "- Task", "- Parallel.", "- `Map`"];

describe("listMembership", () => {
  it("names the set by the sentence above and takes the items as its members", () => {
    const [fact] = factsOf("membership", ...LIST);
    expect(fact?.set).toBe("states that can have a Catch");
    expect(fact?.members.map(({ text }) => text)).toEqual(["Task", "Parallel", "`Map`"]);
  });

  it("points at sentence and list, and each member at its own line", () => {
    const [fact] = factsOf("membership", "# States", "", ...LIST);
    expect(fact?.source).toMatchObject({ line: 3, endLine: 7, text: LIST.join("\n") });
    expect(fact?.members.map(({ source }) => source.line)).toEqual([5, 6, 7]);
  });

  it("keeps a negation in the name of the set", () => {
    const [fact] = factsOf("membership", "The states that cannot have a Catch are:", "", "- Wait", "- Pass");
    expect(fact?.set).toBe("states that cannot have a Catch");
  });

  it("takes the label of the item above a nested list", () => {
    const [fact] = factsOf("membership", "- Log levels:", "  - OFF", "  - ERROR");
    expect(fact?.set).toBe("log levels");
  });

  it("takes the author's wording, and then the heading for a list without a sentence", () => {
    const ask = "<!-- ask: Which of these catch errors? -->";
    const [fact] = factsOf("membership", "# Note", "", "## States with Catch", "", ask, "- Task", "- Map");
    expect(fact).toMatchObject({ set: "States with Catch", asks: ["Which of these catch errors?"] });
  });

  it.each([
    [["The steps are:", "", "1. Deploy", "2. Test"], "steps in their order"],
    [["The states are:", "", "- Task"], "a single item"],
    [["The states are:", "", "- Task: does work", "- Map: runs a loop"], "definitions"],
    [["The states are:", "", "- [x] Task", "- [ ] Map"], "checkboxes"],
    [["The states include:", "", "- Task", "- Map"], "an open set"],
    [["It can be used with:", "", "- Task", "- Map"], "no name of a set"],
    [["The states are many.", "", "- Task", "- Map"], "a sentence that does not lead on"],
    [["<!-- skip -->", "- Task", "- Map"], "a skipped list"],
    [["The states are:", "", "- Task", "- one that goes on and on for much more than eight words"], "long items"],
  ])("makes no set of %j: %s", (lines) => {
    expect(factsOf("membership", ...lines)).toEqual([]);
  });
});
