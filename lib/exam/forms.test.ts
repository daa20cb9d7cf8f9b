import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readNotes } from "@/lib/notes/read";
import type { Item, ItemId } from "@/lib/quiz";
import { buildItemBank } from "@/lib/quiz/bank";
import { createAssembler } from "./assemble";
import { parseBlueprints } from "./blueprint";
import { cueOf, isGivenAway } from "./cue";
import { LONGEST_RUN, longestRun } from "./key-positions";
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

/** Places of the keys of multiple-choice items, in the order of the form. */
function keyPlaces({ entries }: Form, options?: number): readonly number[] {
  return entries.flatMap(({ item, optionOrder }) => {
    if (item.type !== "multiple-choice" || (options !== undefined && item.options.length !== options)) return [];
    return [optionOrder.findIndex((id) => item.options.some((option) => option.id === id && option.correct))];
  });
}

describe("1,000 forms of our bank", { timeout: 60_000 }, () => {
  const blueprints = readBlueprints();
  const forms: Form[] = [];
  let items: readonly Item[] = [];

  beforeAll(() => {
    items = buildItemBank(readNotes(path.resolve("content")), { seed: "cloudrill" }).items;
    const assemblers = blueprints.map((blueprint) => createAssembler(items, blueprint));
    for (let at = 0; at < FORMS; at++) {
      const assembled = assemblers[at % assemblers.length]?.({ seed: `form ${at}` });
      if (assembled) forms.push(assembled.form);
    }
  }, 120_000);

  it("come from three exams in six forms each", () => {
    expect(blueprints.map(({ exam }) => exam).toSorted()).toEqual(
      ["DVA-C02", "DVA-C03", "SAA-C03"].flatMap((exam) => Array.from({ length: 6 }, () => exam)),
    );
    expect(forms).toHaveLength(FORMS);
  });

  it("have the key at each of four places in 25 ± 4 % of the cases", () => {
    const places = forms.flatMap((form) => keyPlaces(form, 4));
    for (const place of [0, 1, 2, 3]) {
      const share = places.filter((each) => each === place).length / places.length;
      expect(share).toBeGreaterThan(0.21);
      expect(share).toBeLessThan(0.29);
    }
  });

  it("have no run of more than four keys at one place", () => {
    for (const form of forms) expect(longestRun(keyPlaces(form))).toBeLessThanOrEqual(LONGEST_RUN);
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

  it("hold no two items of which one gives away a key of the other, or that share a fact", () => {
    const cues = new Map(forms.flatMap(({ entries }) => entries.map(({ item }) => [item.id, cueOf(item)] as const)));
    const givesAway = remember((one: ItemId, other: ItemId) => {
      const [own, theirs] = [cues.get(one), cues.get(other)];
      return one !== other && own !== undefined && theirs !== undefined && isGivenAway(own, theirs);
    });
    for (const { entries } of forms) {
      const facts = entries.flatMap(({ item }) => item.factIds);
      expect(new Set(facts).size).toBe(facts.length);
      const ids = entries.map(({ item }) => item.id);
      expect(ids.flatMap((one) => ids.filter((other) => givesAway(one, other)))).toEqual([]);
    }
  });

  it("are multiple response for 15 to 25 %", () => {
    for (const { entries } of forms) {
      const share = entries.filter(({ item }) => item.type === "multiple-response").length / entries.length;
      expect(share).toBeGreaterThanOrEqual(0.15);
      expect(share).toBeLessThanOrEqual(0.25);
    }
  });

  it("keep every domain within one scored item of its weight", () => {
    for (const { blueprint, entries } of forms) {
      const scored = entries.filter((entry) => entry.scored);
      const sum = blueprint.domains.reduce((total, { weight }) => total + weight, 0);
      for (const { id, weight } of blueprint.domains) {
        const count = scored.filter(({ domain }) => domain === id).length;
        expect(Math.abs(count - (scored.length * weight) / sum)).toBeLessThanOrEqual(1);
      }
    }
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

/** Pairs of items come up in many forms. */
function remember(compute: (one: ItemId, other: ItemId) => boolean): (one: ItemId, other: ItemId) => boolean {
  const known = new Map<ItemId, Map<ItemId, boolean>>();
  return (one, other) => {
    const row = known.get(one) ?? new Map<ItemId, boolean>();
    known.set(one, row);
    const value = row.get(other) ?? compute(one, other);
    row.set(other, value);
    return value;
  };
}
