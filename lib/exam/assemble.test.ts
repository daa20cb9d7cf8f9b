import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item } from "@/lib/quiz";
import { assembleForm } from "./assemble";
import { cueOf, isGivenAway } from "./cue";
import { arbitraryBank, arbitraryBlueprint } from "./fixtures/arbitrary-bank";
import { madeUpBlueprint, madeUpItem } from "./fixtures/made-up";
import type { Blueprint, Form } from "./model";
import { quotas } from "./quotas";

const withBank = (shape: Parameters<typeof arbitraryBank>[1]) =>
  arbitraryBlueprint.chain((blueprint) => fc.tuple(fc.constant(blueprint), arbitraryBank(blueprint, shape)));

const OPEN = { least: 0, most: 60, facts: null };
const CLIQUES = { least: 0, most: 60, facts: { pool: 25, each: 1 } };
const TANGLED = { least: 0, most: 60, facts: { pool: 40, each: 3 } };

function scoredIn(form: Form, domain: string): number {
  return form.entries.filter((entry) => entry.scored && entry.domain === domain).length;
}

function domainsOf(item: Item): ReadonlySet<string> {
  return new Set(item.tasks.map((task) => task.split(" ")[1]?.split(".")[0] ?? ""));
}

/** Hall's condition: every set of domains finds as many facts that serve it as it needs; of one fact one item is asked. */
function isReachable(items: readonly Item[], wanted: ReadonlyMap<string, number>): boolean {
  const serves = new Map<string, Set<string>>();
  for (const item of items) {
    const group = serves.get(item.factIds[0] ?? item.id) ?? new Set();
    for (const domain of domainsOf(item)) group.add(domain);
    serves.set(item.factIds[0] ?? item.id, group);
  }
  const domains = [...wanted.keys()];
  return Array.from({ length: 2 ** domains.length }, (_, set) => domains.filter((_, bit) => set & (1 << bit))).every(
    (set) => {
      const need = set.reduce((sum, domain) => sum + (wanted.get(domain) ?? 0), 0);
      return [...serves.values()].filter((group) => set.some((domain) => group.has(domain))).length >= need;
    },
  );
}

/** Every way to share out a number of items that keeps each domain within one of its weight. */
function* honestCounts({ domains }: Blueprint, scored: number): Generator<ReadonlyMap<string, number>> {
  const sum = domains.reduce((total, { weight }) => total + weight, 0);
  function* from(index: number, left: number): Generator<readonly [string, number][]> {
    const domain = domains[index];
    if (!domain) {
      if (left === 0) yield [];
      return;
    }
    const exact = (scored * domain.weight) / sum;
    for (let count = Math.max(0, Math.ceil(exact - 1 - 1e-9)); count <= Math.min(left, exact + 1 + 1e-9); count++)
      for (const rest of from(index + 1, left - count)) yield [[domain.id, count], ...rest];
  }
  for (const counts of from(0, scored)) yield new Map(counts);
}

function largestHonest(items: readonly Item[], blueprint: Blueprint): number {
  for (let scored = blueprint.scored; scored > 0; scored--)
    for (const counts of honestCounts(blueprint, scored)) if (isReachable(items, counts)) return scored;
  return 0;
}

describe("assembleForm", () => {
  it("gives the same form for the same seed, and another one for another seed", () => {
    const items = Array.from({ length: 200 }, (_, at) =>
      madeUpItem({ id: `i${at}`, tasks: [`AAA-C01 ${1 + (at % 2)}.1`] }),
    );
    const draw = (seed: string) => assembleForm(items, madeUpBlueprint(), { seed });
    expect(draw("one")).toEqual(draw("one"));
    expect(draw("one").form.entries).not.toEqual(draw("two").form.entries);
  });

  it("keeps every domain within one item of its weight, in any bank", () => {
    fc.assert(
      fc.property(withBank(TANGLED), fc.string(), ([blueprint, items], seed) => {
        const { form } = assembleForm(items, blueprint, { seed });
        const scored = form.entries.filter((entry) => entry.scored).length;
        const sum = blueprint.domains.reduce((total, { weight }) => total + weight, 0);
        for (const { id, weight } of blueprint.domains)
          expect(Math.abs(scoredIn(form, id) - (scored * weight) / sum)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it("never has two items that share a fact, or one item twice", () => {
    fc.assert(
      fc.property(withBank(TANGLED), fc.string(), ([blueprint, items], seed) => {
        const { entries } = assembleForm(items, blueprint, { seed }).form;
        const facts = entries.flatMap(({ item }) => item.factIds);
        expect(new Set(facts).size).toBe(facts.length);
      }),
    );
  });

  it("never has an item that gives away the key of another", () => {
    const word = fc.constantFrom("alder", "birch", "cedar", "hazel", "larch", "maple");
    const bank = fc.array(fc.record({ stem: word, key: word }), { maxLength: 30 }).map((sketches) =>
      sketches.map(({ stem, key }, at) =>
        madeUpItem({
          id: `i${at}`,
          stem: `Which ${stem}s grow here?`,
          keys: [key],
          tasks: [`AAA-C01 ${1 + (at % 2)}.1`],
        }),
      ),
    );
    fc.assert(
      fc.property(bank, (items) => {
        const { entries } = assembleForm(items, madeUpBlueprint({ multipleResponse: 0 }), { seed: "seed" }).form;
        const cues = entries.map(({ item }) => cueOf(item));
        for (const cue of cues) expect(cues.filter((other) => other !== cue && isGivenAway(cue, other))).toEqual([]);
      }),
    );
  });

  it.each([
    ["items have several domains", OPEN],
    ["items share facts", CLIQUES],
  ])("reaches the weights whenever they can be reached, where %s", (_, shape) => {
    fc.assert(
      fc.property(withBank(shape), fc.string(), ([blueprint, items], seed) => {
        const wanted = quotas(blueprint.domains, blueprint.scored);
        fc.pre(isReachable(items, wanted));
        const { form, shortages } = assembleForm(items, blueprint, { seed });
        for (const [id, count] of wanted) expect(scoredIn(form, id)).toBe(count);
        expect(shortages.filter(({ part }) => part === "domain")).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["items have several domains", OPEN],
    ["items share facts", CLIQUES],
  ])("is as large as the weights allow, and says what is missing, where %s", (_, shape) => {
    fc.assert(
      fc.property(withBank({ ...shape, most: 16 }), fc.string(), ([blueprint, items], seed) => {
        const { form, shortages } = assembleForm(items, blueprint, { seed });
        const scored = form.entries.filter((entry) => entry.scored).length;
        expect(scored).toBe(largestHonest(items, blueprint));
        if (scored < blueprint.scored) expect(shortages.map(({ part }) => part)).toContain("domain");
      }),
      { numRuns: 300 },
    );
  });
});
