import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import type { Fact } from "../model";
import { extractFacts } from "./extract-facts";
import { createFactReader } from "./fixtures/fact-reader";

const { allFactsOf } = createFactReader(parseNote);

/** Blocks that make facts of all kinds; each carries words of its own. */
const BLOCKS: readonly string[] = [
  "| Workflow | Longest run |\n|---|---|\n| Standard | 1 year |\n| Express | 5 minutes |",
  "| Point | Queue | Topic |\n|---|---|---|\n| Model | pull | push |",
  "- **Canary**: a share of the traffic\n- **Stage**: a reference to a snapshot",
  "- **Payload**: at most 256 KiB\n- **History**: at most 25,000 events",
  "The states with a Catch are:\n\n- Task\n- Parallel",
  "A key is issued in these steps:\n\n1. mark\n2. deploy\n3. plan",
  "A result may last ==one year==.",
  "Which state waits?::Wait",
  "Which error ends a run?\n\n- [x] Runtime\n- [ ] Timeout",
  "> [!TRAP]\n> The cache is free.\n>\n> It is billed.",
];

const idsOf = (facts: readonly Fact[]): readonly string[] => facts.map(({ id }) => id);

const section = (title: string, blocks: readonly string[]): string => [`## ${title}`, ...blocks].join("\n\n");

describe("extractFacts", () => {
  it("finds a fact of every kind", () => {
    const kinds = new Set(allFactsOf(section("All", BLOCKS)).map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(
      "authored cloze contrast definition limit mapping membership question sequence trap".split(" "),
    );
  });

  it("tells of each fact where it stands", () => {
    const source = ["# Runs", "", "## Limits", "", "- **Payload**: at most 256 KiB"].join("\n");
    const [fact] = extractFacts(parseNote(source, "step-functions/runs.md"));
    expect(fact).toMatchObject({
      topic: "step-functions",
      noteTitle: "Runs",
      section: ["Limits"],
      source: {
        file: "step-functions/runs.md",
        line: 5,
        endLine: 5,
        text: "- **Payload**: at most 256 KiB",
        noteId: "step-functions/runs",
        anchor: "limits",
      },
    });
  });

  it("carries the exam tasks of the note", () => {
    const facts = allFactsOf("---", "tasks: [SAA-C03 2.1]", "---", "", "- **Payload**: at most 256 KiB");
    expect(facts[0]?.tasks).toEqual(["SAA-C03 2.1"]);
  });

  it("keeps the facts of a note in their order", () => {
    const lines = allFactsOf(BLOCKS.slice(2, 4).join("\n\nThese are others.\n\n")).map(({ source }) => source.line);
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  });

  it("reads notes and exam hints in callouts", () => {
    const [fact] = allFactsOf("> [!EXAM]", "> **Payload**: at most 256 KiB");
    expect(fact).toMatchObject({ kind: "limit", subject: "Payload" });
  });

  it("makes nothing of code, quotes and pictures", () => {
    const lines = [
      "```",
      "- Payload: at most 256 KiB",
      "```",
      "",
      "> Payload: at most 256 KiB",
      "",
      "![A: picture of it](a.png)",
    ];
    expect(allFactsOf(...lines)).toEqual([]);
  });

  it("makes nothing of the items under a skipped list", () => {
    expect(allFactsOf("<!-- skip -->", "- Limits:", "  - Payload: at most 256 KiB")).toEqual([]);
  });

  it("gives facts of one name different ids", () => {
    const facts = allFactsOf("- **Payload**: at most 256 KiB", "- **Payload**: at most 512 KiB");
    expect(new Set(idsOf(facts)).size).toBe(2);
  });
});

describe("fact ids", () => {
  const sections = fc
    .array(
      fc.record({ title: fc.constantFrom("One", "Two", "Three"), blocks: fc.subarray([...BLOCKS], { maxLength: 4 }) }),
      {
        maxLength: 3,
      },
    )
    .map((all) => all.map(({ title, blocks }) => section(title, blocks)).join("\n\n"));

  it("are unique in a note", () => {
    fc.assert(
      fc.property(sections, (text) => {
        const ids = idsOf(allFactsOf(text));
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 15 },
    );
  });

  it("stay when sections and paragraphs come and go elsewhere", () => {
    const own = section("Own", BLOCKS);
    const ids = idsOf(allFactsOf("# Note", "", own));
    fc.assert(
      fc.property(sections, sections, fc.boolean(), (before, behind, hasPreface) => {
        const preface = hasPreface ? "A paragraph that was not there." : "";
        const all = new Set(idsOf(allFactsOf("# Note", "", preface, "", before, "", own, "", behind)));
        expect(ids.filter((id) => !all.has(id))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it("stay when rows and items come and go beside them", () => {
    const rows = ["| Standard | 1 year |", "| Express | 5 minutes |", "| Batch | 2 days |"];
    const items = ["- **Canary**: a share of the traffic", "- **Payload**: at most 256 KiB", "- Which one?::This one"];
    const noteOf = (someRows: readonly string[], someItems: readonly string[]) => [
      "| Type | Longest run |",
      "|---|---|",
      ...someRows,
      "",
      ...someItems,
    ];
    const all = new Set(idsOf(allFactsOf(...noteOf(rows, items))));
    fc.assert(
      fc.property(fc.shuffledSubarray(rows), fc.shuffledSubarray(items), (someRows, someItems) => {
        expect(idsOf(allFactsOf(...noteOf(someRows, someItems))).filter((id) => !all.has(id))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ["| Type | Longest run |\n|---|---|\n| Standard | @ |", "1 year", "2 years"],
    ["- **Payload**: at most @", "256 KiB", "1 MiB"],
    ["- **Canary**: @", "a share of the traffic", "another thing altogether"],
    ["The default timeout is @.", "3 seconds", "5 seconds"],
    ["Which status is it?::@", "429", "403"],
    ["> [!TRAP]\n> The cache is free.\n>\n> @", "It is billed.", "It costs money."],
  ])("stay when the value in %j changes", (text, one, other) => {
    const kept = idsOf(allFactsOf(text.replace("@", one)).filter(({ kind }) => kind !== "cloze"));
    expect(kept).not.toEqual([]);
    expect(idsOf(allFactsOf(text.replace("@", other)).filter(({ kind }) => kind !== "cloze"))).toEqual(kept);
  });

  it("differ between notes and sections", () => {
    const [one, other] = ["a/one.md", "a/other.md"].map((file) => extractFacts(parseNote("- Payload: 5 KB", file)));
    expect(one?.[0]?.id).not.toBe(other?.[0]?.id);
    const ids = idsOf(allFactsOf("## A", "", "- Payload: 5 KB", "", "## B", "", "- Payload: 5 KB"));
    expect(new Set(ids).size).toBe(2);
  });
});

describe("hostile text", () => {
  const fragment = fc.constantFrom(
    ...["# ", "- ", "1. ", "- [x] ", "> [!TRAP] ", "> ", "| ", "|---|---|", "**", "`", "::", "?", ": ", " - ", " => "],
    ...[
      "==",
      "{{c1::",
      "}}",
      "<!-- ask: {a} -->",
      "<!-- ask(Size): {Type}? -->",
      "<!-- level: apply -->",
      "\n",
      "\n\n",
    ],
    ...["    ", "Size", "Type", "5 minutes", "up to", "is", "are", "A", "The states are:", ", whereas ", ".", "\u00a0"],
  );

  it("never makes it throw", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: fragment }, fc.string()), { maxLength: 60 }), (parts) => {
        for (const fact of allFactsOf(parts.join(""))) {
          expect(fact.source.endLine).toBeGreaterThanOrEqual(fact.source.line);
          expect(fact.source.text.trim()).not.toBe("");
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ["a line of one word", "a".repeat(75_000)],
    ["a line of dots", `${".".repeat(75_000)}x`],
    ["a line of words", "A run is used to wait, ".repeat(3_000)],
    ["a line of amounts", "- Size: 5 minutes, 10 KB, ".repeat(3_000)],
    ["a line of names", "a CloudWatch".repeat(6_000)],
    ["a line of capitals", `in ${"Ab ".repeat(25_000)}`],
    ["a paragraph of bold sentences", "A **queue** keeps all of the messages that wait for one. ".repeat(3_500)],
    ["a paragraph of short lines", "The default timeout is 3 seconds.\n".repeat(1_000)],
    ["a paragraph of blanks", "It may last ==one year== here. ".repeat(1_000)],
    ["a list of items", "- **Payload**: at most 256 KiB\n".repeat(500)],
    ["a paragraph of 200,000 characters", "The queue keeps its order, and that is all there is to say. ".repeat(3_400)],
  ])("finishes on %s", (_, text) => {
    expect(Array.isArray(allFactsOf(text))).toBe(true);
  });
});
