import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readNotes } from "@/lib/notes/read";
import { type Figure, type Item, type ItemId, isWithin } from "@/lib/quiz";
import { buildItemBank } from "@/lib/quiz/bank";
import { createAssembler } from "./assemble";
import { parseBlueprints } from "./blueprint";
import { drawForms, lintForms } from "./lint-forms";
import type { Blueprint, Form } from "./model";

// The checks of a bank's exam forms, on 1,000 forms of the bank that we ship: key positions (B2), cross-cueing (B4),
// multiple response (B7), balance of domains (B11).

const FORMS = 1_000;

const folder = path.resolve("content/exams");

function readBlueprints(): readonly Blueprint[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
  return files.flatMap((name) => {
    const result = parseBlueprints(readFileSync(path.join(folder, name), "utf8"), `exams/${name}`);
    expect(result.ok ? [] : result.error).toEqual([]);
    return result.ok ? result.value : [];
  });
}

describe("1,000 forms of our bank", { timeout: 60_000 }, () => {
  const blueprints = readBlueprints();
  let forms: readonly Form[] = [];
  let figures: readonly Figure[] = [];
  let items: readonly Item[] = [];

  beforeAll(() => {
    items = buildItemBank(readNotes(path.resolve("content")), { seed: "cloudrill" }).items;
    forms = drawForms(items, blueprints, FORMS);
    figures = lintForms(forms);
  }, 120_000);

  it("come from three exams in six forms each", () => {
    expect(blueprints.map(({ exam }) => exam).toSorted()).toEqual(
      ["DVA-C02", "DVA-C03", "SAA-C03"].flatMap((exam) => Array.from({ length: 6 }, () => exam)),
    );
    expect(forms).toHaveLength(FORMS);
  });

  it.each([
    ["have the key at each of four places in 25 ± 4 % of the cases, without long runs", "B2", 5],
    ["hold no two items of which one gives away a key of the other, or that share a fact", "B4", 1],
    ["are multiple response for 15 to 25 %", "B7", 1],
    ["keep every domain within one scored item of its weight", "B11", 1],
  ])("%s", (_, rule, count) => {
    const own = figures.filter((figure) => figure.rule === rule);
    expect(own).toHaveLength(count);
    expect(own.filter((figure) => !isWithin(figure))).toEqual([]);
  });

  it("show every option once, and ordered options as they stand", () => {
    const misshown = forms.flatMap(({ entries }) =>
      entries.filter(({ item, optionOrder }) => {
        if (!("options" in item)) return false;
        const ids = item.options.map(({ id }) => id);
        const isWhole = optionOrder.length === ids.length && ids.every((id) => optionOrder.includes(id));
        return !isWhole || ("ordered" in item && item.ordered && ids.some((id, at) => optionOrder[at] !== id));
      }),
    );
    expect(misshown).toEqual([]);
  });

  it("mix the levels", () => {
    const levels = forms.flatMap(({ entries }) => entries.map(({ item }) => item.level));
    const share = (level: string): number => levels.filter((each) => each === level).length / levels.length;
    expect(share("recall")).toBeLessThan(0.45);
    expect(share("apply")).toBeGreaterThan(0.3);
    expect(share("analyse")).toBeGreaterThan(0.15);
  });

  it("are as long as the blueprint says", () => {
    for (const { blueprint, entries } of forms) expect(entries.length).toBe(blueprint.scored + blueprint.unscored);
  });

  it("do not get shorter for a learner who has met many of the items", () => {
    const blueprint = blueprints.find(({ id }) => id === "dva-c03-full-length");
    const met = new Set<ItemId>();
    const historyOf = (id: ItemId) => ({ answers: Number(met.has(id)), right: 0, missedLast: false, flagged: false });
    const draw = blueprint && createAssembler(items, blueprint);
    const sizes = Array.from({ length: 8 }, (_, round) => {
      const entries = draw?.({ seed: `round ${round}`, historyOf }).form.entries ?? [];
      for (const { item } of entries) met.add(item.id);
      return entries.length;
    });
    expect(new Set(sizes).size).toBe(1);
  });
});
