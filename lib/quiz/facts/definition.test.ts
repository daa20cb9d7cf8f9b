import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createFactReader } from "./fixtures/fact-reader";

const { factsOf } = createFactReader(parseNote);

const LIST = [
  "- **ResultPath**: puts the result into the input",
  "- **OutputPath**: selects what the next state receives",
];

function termsOf(...lines: readonly string[]): readonly string[] {
  return factsOf("definition", ...lines).map(({ term }) => term);
}

describe("listDefinitions", () => {
  it("reads terms with a colon, a dash or an arrow", () => {
    const lines = [
      "- **Canary**: a share of the traffic",
      "- Stage - a reference to a snapshot",
      "- Token => one request",
    ];
    expect(factsOf("definition", ...lines).map(({ term, definition }) => [term, definition])).toEqual([
      ["Canary", "a share of the traffic"],
      ["Stage", "a reference to a snapshot"],
      ["Token", "one request"],
    ]);
  });

  it("puts all terms of a list in one group and those of another list in another", () => {
    const groups = factsOf("definition", ...LIST, "", "Others:", "", "- **Retry**: tries the state again").map(
      ({ group }) => group,
    );
    expect(groups[0]).toBe(groups[1]);
    expect(groups[2]).not.toBe(groups[0]);
  });

  it("points at the line of the item", () => {
    const [, second] = factsOf("definition", ...LIST);
    expect(second?.source).toMatchObject({ line: 2, endLine: 2, text: LIST[1] });
  });

  it("fills the wording that asks for the term", () => {
    const [fact] = factsOf("definition", "<!-- ask: Which field {definition}? -->", ...LIST);
    expect(fact).toMatchObject({ asks: ["Which field puts the result into the input?"], asksTerm: true });
  });

  it("fills the wording that asks for the definition", () => {
    const [fact] = factsOf("definition", "<!-- ask: What does {term} do? -->", ...LIST);
    expect(fact).toMatchObject({ asks: ["What does ResultPath do?"], asksTerm: false });
  });

  it("drops wordings without a placeholder or with an unknown one", () => {
    const asks = ["<!-- ask: Which field is it? -->", "<!-- ask: Which {Column} fits {definition}? -->"];
    expect(factsOf("definition", ...asks, ...LIST)[0]).toMatchObject({ asks: [], asksTerm: null });
  });

  it("takes the level over and leaves a skipped list out", () => {
    expect(factsOf("definition", "<!-- level: apply -->", ...LIST)[0]?.level).toBe("apply");
    expect(factsOf("definition", "<!-- skip -->", ...LIST)).toEqual([]);
  });

  it("keeps negations", () => {
    const [fact] = factsOf("definition", "- **Private API**: cannot be reached from the internet");
    expect(fact?.definition).toBe("cannot be reached from the internet");
  });

  it.each([
    "- Note: never put secrets in code",
    "- Example: a queue of orders",
    "- Use cases: event driven short jobs",
    "- When to use: event driven short jobs",
    "- https://example.org/a: a page about it",
    "- 10:30 - the meeting of the team",
    "- Time: 10:30 to 11:00 in the big room",
    "- Mon - Fri office hours",
    "- 5 - 10 minutes of work",
    "- The cache is full: the oldest entry goes",
    "- A workflow dies although it catches everything: look for a bad path",
    "- Timeout: at most 5 minutes",
    "- Time to create a cache: about 4 minutes",
    "- Log levels: OFF, ERROR and INFO",
    "- Caching: yes",
    "- Kinesis: real time; SQS: decoupling",
    "- In 2021: the bound was raised",
    "- Retention: 4 days by default, max 14 days",
    "- if consumer fails => message is visible again",
    "- max receive count → message moves to another queue",
    "- [x] Cache: a store of answers",
  ])("makes no definition of %j", (line) => {
    expect(factsOf("definition", line)).toEqual([]);
  });

  it("reads codes as terms", () => {
    expect(termsOf("- 429 - too many requests in a while", "- `$default` - fits any other route")).toEqual([
      "429",
      "`$default`",
    ]);
  });
});

describe("paragraphDefinitions", () => {
  it("reads a line of its own", () => {
    expect(factsOf("definition", "Map: runs the same steps for every item")).toMatchObject([
      { term: "Map", definition: "runs the same steps for every item" },
    ]);
  });

  it("leaves out a colon in running prose and the question above checkboxes", () => {
    expect(termsOf("This design shows it best: each call waits. Bills are high.")).toEqual([]);
    expect(termsOf("Chained calls: what helps most?", "", "- [ ] More memory", "- [x] A state machine")).toEqual([]);
  });
});

describe("headedDefinition", () => {
  it("joins a short line and the one line under it", () => {
    const [fact] = factsOf("definition", "# Types", "", "Regional", "", "- clients in the same Region");
    expect(fact).toMatchObject({ term: "Regional", definition: "clients in the same Region" });
    expect(fact?.source).toMatchObject({ line: 3, endLine: 5 });
  });

  it("leaves out lists of several lines, sentences above and labels", () => {
    expect(termsOf("# Types", "", "Regional", "", "- clients in the Region", "- costs less than others")).toEqual([]);
    expect(termsOf("# Types", "", "They are near.", "", "- clients in the same Region")).toEqual([]);
    expect(termsOf("# Types", "", "Advantages", "", "- scales without any effort")).toEqual([]);
  });
});
