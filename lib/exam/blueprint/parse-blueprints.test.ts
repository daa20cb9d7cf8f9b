import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Blueprint } from "../model";
import { parseBlueprints } from "./parse-blueprints";

const FILE = "exams/made-up.md";

const EXAM = `---
exam: AAA-C01
track: Made up
tasks: [AAA-C01, AAA-C00]
pass: 720
raw-cut: 70
types: [multiple-choice, multiple-response]
multiple-response: 20
valid-from: 2026-01-31
valid-until:
sources:
  - title: Exam guide
    date: 2026-09
---

# Made up

What the exam is.

## Domains and tasks

| No. | Domain or task | Weight |
| --- | --- | --- |
| 1 | Build things | 60 |
| 1.1 | Build one | 2 |
| 1.2 | Build two | 1 |
| 2 | Mend things | 40 % |
| 2.1 | Mend one | 1 |

## Forms

| Form | Scored | Unscored | Minutes | Topics | Domains | Item types | First | About |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| Full length | 50 | 15 | 130 | all | all | as in the exam | unseen | All of it. |
| Small \`one\` | 10 | 0 | 20 | making, mending | 1.2, 2 | all | weakest | A part. |
`;

function parsed(text: string): readonly Blueprint[] {
  const result = parseBlueprints(text, FILE);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function problems(text: string, topics?: readonly string[]): readonly string[] {
  const result = parseBlueprints(text, FILE, topics);
  return result.ok ? [] : result.error.map(({ rule, position }) => `${rule} ${position.start.line}`);
}

describe("parseBlueprints", { timeout: 60_000 }, () => {
  it("gives a blueprint for each form", () => {
    const [full, small] = parsed(EXAM);
    expect(full).toMatchObject({
      ...{ id: "made-up-full-length", title: "Full length", summary: "All of it.", exam: "AAA-C01", track: "Made up" },
      ...{ about: "What the exam is.", taskCodes: ["AAA-C01", "AAA-C00"], minutes: 130, scored: 50, unscored: 15 },
      ...{ passingScore: 720, rawCut: 0.7, itemTypes: ["multiple-choice", "multiple-response"], multipleResponse: 0.2 },
      ...{ topics: [], draw: "unseen-first", validFrom: "2026-01-31", validUntil: null },
      sources: [{ title: "Exam guide", url: null, date: "2026-09" }],
    });
    expect(full?.domains).toEqual([
      {
        ...{ id: "1", title: "Build things", weight: 60 },
        tasks: [
          { id: "1.1", title: "Build one", weight: 2 },
          { id: "1.2", title: "Build two", weight: 1 },
        ],
      },
      { id: "2", title: "Mend things", weight: 40, tasks: [{ id: "2.1", title: "Mend one", weight: 1 }] },
    ]);
    expect(small).toMatchObject({ id: "made-up-small-one", topics: ["making", "mending"], draw: "weakest-first" });
    expect(small?.itemTypes).toHaveLength(6);
    expect(small?.domains.flatMap(({ tasks }) => tasks.map(({ id }) => id))).toEqual(["1.2", "2.1"]);
  });

  it("has no share of multiple response where the type is not allowed", () => {
    const [full] = parsed(EXAM.replace("types: [multiple-choice, multiple-response]", "types: [multiple-choice]"));
    expect(full?.multipleResponse).toBe(0);
  });

  it.each([
    ["weights that do not add up", "| 60 |", "| 61 |", ["blueprint-weights 22"]],
    ["a weight that is none", "| 60 |", "| much |", ["blueprint-weights 24"]],
    ["a task of an unknown domain", "| 2.1 |", "| 3.1 |", ["blueprint-domain 28", "blueprint-domain 27"]],
    ["a number that is none", "| 1.2 |", "| one |", ["blueprint-domain 26"]],
    ["a number given twice", "| 1.2 | Build", "| 1.1 | Build", ["blueprint-domain 26"]],
    ["a form of an unknown domain", "| 1.2, 2 |", "| 1, 7 |", ["blueprint-domain 35"]],
    ["an impossible count", "| 50 | 15 |", "| 0 | 15 |", ["blueprint-count 34"]],
    ["a count that is no number", "| 130 |", "| two hours |", ["blueprint-count 34"]],
    ["more items than anybody could answer", "| 50 | 15 |", "| 5000 | 15 |", ["blueprint-count 34"]],
    ["a day that is not in the calendar", "valid-from: 2026-01-31", "valid-from: 2026-02-31", ["blueprint-date 9"]],
    ["a date in words", "valid-until:", "valid-until: soon", ["blueprint-date 10"]],
    ["days in the wrong order", "valid-until:", "valid-until: 2025-12-31", ["blueprint-date 10"]],
    ["an unknown item type", "types: [multiple-choice,", "types: [essay,", ["blueprint-type 7"]],
    ["an unknown item type of a form", "| all | weakest", "| essay | weakest", ["blueprint-type 35"]],
    ["a code that is none", "exam: AAA-C01", "exam: my exam", ["blueprint-field 2"]],
    ["an impossible raw cut", "raw-cut: 70", "raw-cut: 170", ["blueprint-field 6"]],
    ["an unknown order", "| weakest |", "| newest |", ["blueprint-field 35"]],
    ["two forms of one name", "| Small `one` |", "| Full length |", ["blueprint-table 35"]],
    ["no table of forms", "| Form |", "| Sitting |", ["blueprint-table 1"]],
    ["no table of domains", "| No. |", "| Nr |", ["blueprint-table 1", "blueprint-domain 35", "blueprint-domain 35"]],
    ["front matter that is no YAML", "pass: 720", "pass: [720", ["front-matter-invalid 7"]],
  ])("points at %s", (_, from, to, expected) => {
    expect(EXAM).toContain(from);
    const found = problems(EXAM.replace(from, to));
    expect(found.filter((each) => expected.includes(each)).toSorted()).toEqual(expected.toSorted());
  });

  it("points at a topic that has no notes, where topics are known", () => {
    expect(problems(EXAM, ["making"])).toEqual(["blueprint-topic 35"]);
    expect(problems(EXAM, ["making", "mending"])).toEqual([]);
  });

  it("runs no code from front matter", () => {
    expect(problems(EXAM.replace("---\n", "---js\n"))).not.toEqual([]);
  });

  it("gives blueprints or diagnostics, whatever the text is", () => {
    const lines = EXAM.split("\n");
    const damaged = fc
      .tuple(fc.nat(lines.length - 1), fc.string({ unit: "grapheme" }), fc.boolean())
      .map(([at, text, drop]) => lines.toSpliced(at, drop ? 3 : 1, text).join("\n"));
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string({ unit: "grapheme" })), (text) => {
        const result = parseBlueprints(text, FILE);
        if (!result.ok) expect(result.error.length).toBeGreaterThan(0);
        else expect(result.value.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it("finds nothing wrong with the exams that we ship", () => {
    const folder = path.resolve("content/exams");
    for (const name of readdirSync(folder)) {
      const result = parseBlueprints(readFileSync(path.join(folder, name), "utf8"), `exams/${name}`);
      expect(result.ok ? [] : result.error).toEqual([]);
    }
  });
});
