import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { buildItemBank } from "@/lib/quiz/bank";
import { planChecks } from "./lesson-checks";

const NOTE = parseNote(
  `# Retries

## Fields

<!-- ask: Which field of a retrier {definition}? -->
- **ErrorEquals**: lists the names that this entry answers to
- **IntervalSeconds**: sets the pause before the first new attempt
- **MaxAttempts**: limits how often the state is tried again
- **BackoffRate**: multiplies the pause from one attempt to the next

Which field spreads the pauses at random?

- [ ] BackoffRate
  > It multiplies the pause and leaves nothing to chance.
- [x] JitterStrategy
  > With FULL, every pause is drawn at random up to its computed length.
- [ ] MaxDelaySeconds
  > It caps a pause that has grown too long for the caller.

## Defaults

- **IntervalSeconds of a retrier**: 1 second by default
- **Longest delay of a retrier**: at most 31,622,400 seconds
- **Pause before the third attempt of a retrier**: 8 seconds

## Prose

Nothing to ask here.
`,
  "step-functions/retries.md",
);
const { items } = buildItemBank([NOTE], { seed: "test" });

describe("planChecks", () => {
  const { checks, authored, titles } = planChecks(NOTE, items);

  it("puts a check behind every section that has items, from its own lines", () => {
    const placed = [...checks].map(([section, item]) => [section.id, item.source.anchor]);
    expect(placed).toEqual([
      ["fields", "fields"],
      ["defaults", "defaults"],
    ]);
  });

  it("asks authored items where they stand and not again as checks", () => {
    expect(authored.map(({ generator }) => generator)).toEqual(["authored"]);
    expect([...checks.values()].some((item) => authored.includes(item))).toBe(false);
  });

  it("numbers all of them in the order of the page", () => {
    expect([...titles.values()]).toEqual(["Check 1 of 3", "Check 2 of 3", "Check 3 of 3"]);
    expect(authored.map((item) => titles.get(item))).toEqual(["Check 1 of 3"]);
  });

  it("gives the same checks every time", () => {
    expect([...planChecks(NOTE, items).checks.values()]).toEqual([...checks.values()]);
  });

  it("leaves a note without items alone", () => {
    expect(planChecks(NOTE, [])).toMatchObject({ authored: [], checks: new Map() });
  });

  it("asks what the lesson prints with its answer only where there is nothing else", () => {
    const text = `# Names\n\n## Reuse\n\nHow many days does the name of a run stay taken?::90 days\n\n`;
    const limit = "- **History of a run**: at most 25,000 events\n";
    const checkOf = (body: string) => {
      const note = parseNote(body, "step-functions/names.md");
      return [...planChecks(note, buildItemBank([note], { seed: "test" }).items).checks.values()][0]?.generator;
    };
    expect(checkOf(text)).toMatch(/^question/);
    expect(checkOf(text + limit)).toMatch(/^limit/);
  });
});
