import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item, ItemHistory, ItemId } from "@/lib/quiz";
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

function tasksOf(item: Item): readonly string[] {
  return item.tasks.map((task) => /\d+\.\d+/.exec(task)?.[0] ?? "");
}

function domainsOf(item: Item): readonly string[] {
  return tasksOf(item).map((task) => task.split(".")[0] ?? "");
}

function taskQuotas({ domains, scored }: Blueprint): ReadonlyMap<string, number> {
  const counts = quotas(domains, scored);
  return new Map(domains.flatMap(({ id, tasks }) => [...quotas(tasks, counts.get(id) ?? 0)]));
}

/** Hall's condition: every set of parts finds as many facts that serve it as it needs; of one fact one item is asked. */
function isReachable(items: readonly Item[], wanted: ReadonlyMap<string, number>, partsOf = domainsOf): boolean {
  const serves = new Map<string, Set<string>>();
  for (const item of items) {
    const group = serves.get(item.factIds[0] ?? item.id) ?? new Set();
    for (const part of partsOf(item)) group.add(part);
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

describe("assembleForm", { timeout: 60_000 }, () => {
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
      { numRuns: 200 },
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
      { numRuns: 200 },
    );
  });

  it("keeps tasks to their share of the domain whenever they can be", () => {
    fc.assert(
      fc.property(withBank(OPEN), fc.string(), ([blueprint, items], seed) => {
        const wanted = taskQuotas(blueprint);
        fc.pre(isReachable(items, wanted, tasksOf));
        const { entries } = assembleForm(items, blueprint, { seed }).form;
        for (const [id, count] of wanted)
          expect(entries.filter((entry) => entry.scored && entry.task === id)).toHaveLength(count);
      }),
      { numRuns: 200 },
    );
  });

  it("puts every item under a task that its note names", () => {
    fc.assert(
      fc.property(withBank(TANGLED), ([blueprint, items]) => {
        for (const { item, task, domain } of assembleForm(items, blueprint, { seed: "seed" }).form.entries) {
          expect(tasksOf(item)).toContain(task);
          expect(task.startsWith(`${domain}.`)).toBe(true);
        }
      }),
    );
  });

  it("repeats no item before the pool is used up, and no item more often than another could be", () => {
    const items = Array.from({ length: 60 }, (_, at) =>
      madeUpItem({ id: `i${at}`, tasks: [`AAA-C01 ${1 + (at % 2)}.1`] }),
    );
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 14, maxLength: 14 }), (seeds) => {
        const met = new Map<ItemId, number>();
        const historyOf = (id: ItemId) => history(met.get(id) ?? 0);
        seeds.forEach((seed, round) => {
          for (const { item } of assembleForm(items, madeUpBlueprint(), { seed, historyOf }).form.entries)
            met.set(item.id, (met.get(item.id) ?? 0) + 1);
          const most = Math.max(...met.values());
          expect(most).toBe(Math.floor(round / 6) + 1);
        });
      }),
      { numRuns: 20 },
    );
  });

  it("takes an item met before only where none of its task and kind that was never met could stand", () => {
    const withHistory = withBank({ ...TANGLED, least: 20 }).chain(([blueprint, items]) =>
      fc.tuple(fc.constant(blueprint), fc.constant(items), fc.subarray([...items])),
    );
    fc.assert(
      fc.property(withHistory, ([blueprint, items, met]) => {
        const seen = new Set(met.map(({ id }) => id));
        const historyOf = (id: ItemId) => history(seen.has(id) ? 1 : 0);
        const { form, shortages } = assembleForm(items, blueprint, { seed: "seed", historyOf });
        fc.pre(shortages.length === 0);
        for (const entry of form.entries.filter(({ item }) => seen.has(item.id))) {
          const others = form.entries.filter((other) => other !== entry).flatMap(({ item }) => item.factIds);
          const better = items.filter(
            (item) =>
              !seen.has(item.id) &&
              item.type === entry.item.type &&
              tasksOf(item).includes(entry.task) &&
              !item.factIds.some((id) => others.includes(id)) &&
              !form.entries.some((each) => each.item.id === item.id),
          );
          expect(better).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("asks first about the sections where the learner errs, when the blueprint wants weak areas", () => {
    const items = Array.from({ length: 60 }, (_, at) =>
      madeUpItem({ id: `i${at}`, tasks: [`AAA-C01 ${1 + (at % 2)}.1`], section: at < 20 ? "weak" : "strong" }),
    );
    const historyOf = (id: ItemId) =>
      id === "i0" || id === "i1" ? { ...history(4), right: 0 } : id === "i30" ? { ...history(4), right: 4 } : undefined;
    const { entries } = assembleForm(items, madeUpBlueprint({ draw: "weakest-first" }), {
      seed: "seed",
      historyOf,
    }).form;
    expect(new Set(entries.map(({ item }) => item.source.anchor))).toEqual(new Set(["weak"]));
    expect(entries.filter(({ item }) => item.id === "i0" || item.id === "i1")).toEqual([]);
  });

  it("draws only from the topics and types of the blueprint, and only what a task of it covers", () => {
    const items = [
      ...Array.from({ length: 20 }, (_, at) =>
        madeUpItem({ id: `a${at}`, topic: "here", tasks: [`AAA-C01 ${1 + (at % 2)}.1.3`] }),
      ),
      ...Array.from({ length: 20 }, (_, at) => madeUpItem({ id: `b${at}`, topic: "elsewhere" })),
      ...Array.from({ length: 20 }, (_, at) => madeUpItem({ id: `c${at}`, topic: "here", type: "cloze" })),
      ...Array.from({ length: 20 }, (_, at) =>
        madeUpItem({ id: `d${at}`, topic: "here", tasks: ["BBB-C01 1.1", "AAA-C01 9.9"] }),
      ),
    ];
    const { entries } = assembleForm(items, madeUpBlueprint({ topics: ["here"] }), { seed: "seed" }).form;
    expect(entries).toHaveLength(10);
    expect(entries.every(({ item }) => item.id.startsWith("a"))).toBe(true);
  });

  it("shortens the time with the form", () => {
    const items = Array.from({ length: 5 }, (_, at) =>
      madeUpItem({ id: `i${at}`, tasks: [`AAA-C01 ${1 + (at % 2)}.1`] }),
    );
    const { form, shortages } = assembleForm(items, madeUpBlueprint(), { seed: "seed" });
    expect(form.entries).toHaveLength(5);
    expect(form.minutes).toBe(10);
    expect(shortages).toEqual([
      { part: "domain", domain: "1", wanted: 5, found: 3 },
      { part: "domain", domain: "2", wanted: 5, found: 2 },
    ]);
  });

  it("gives an empty form for an empty bank", () => {
    const { form, shortages } = assembleForm([], madeUpBlueprint(), { seed: "seed" });
    expect(form.entries).toEqual([]);
    expect(shortages.length).toBeGreaterThan(0);
  });

  it("has multiple response in its share, where the bank has it", () => {
    const items = Array.from({ length: 200 }, (_, at) =>
      madeUpItem({
        id: `i${at}`,
        tasks: [`AAA-C01 ${1 + (at % 2)}.1`],
        type: at % 8 < 2 ? "multiple-response" : "multiple-choice",
      }),
    );
    const { entries } = assembleForm(items, madeUpBlueprint({ scored: 50, unscored: 15 }), { seed: "seed" }).form;
    expect(entries.filter(({ item }) => item.type === "multiple-response")).toHaveLength(13);
  });

  it("finds the few fitting items of a large bank", () => {
    const common = Array.from({ length: 5_000 }, (_, at) => madeUpItem({ id: `i${at}`, facts: ["one fact"] }));
    const rare = Array.from({ length: 10 }, (_, at) =>
      madeUpItem({ id: `r${at}`, tasks: [`AAA-C01 ${1 + (at % 2)}.1`] }),
    );
    const { entries } = assembleForm([...common, ...rare], madeUpBlueprint(), { seed: "seed" }).form;
    expect(entries).toHaveLength(10);
  });
});

function history(answers: number): ItemHistory {
  return { answers, right: 0, missedLast: answers > 0, flagged: false };
}
