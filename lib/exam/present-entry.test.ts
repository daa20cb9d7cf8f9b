import { expect, it } from "vitest";
import { createAssembler } from "./assemble";
import { madeUpBlueprint, madeUpItem } from "./fixtures/made-up";
import { presentEntry } from "./present-entry";

const TYPES = ["multiple-choice", "multiple-response", "ordering", "matching", "numeric", "cloze"] as const;

it("shows options, steps and answers in the order of the form, and no key", () => {
  const items = TYPES.flatMap((type) =>
    [0, 1].map((at) => madeUpItem({ id: `${type}${at}`, type, tasks: [`AAA-C01 ${1 + at}.1`] })),
  );
  const blueprint = madeUpBlueprint({ itemTypes: TYPES, scored: 12 });
  const { entries } = createAssembler(items, blueprint)({ seed: "seed" }).form;
  expect(new Set(entries.map(({ item }) => item.type)).size).toBe(6);
  for (const entry of entries) {
    const shown = presentEntry(entry);
    const lists = Object.values(shown).filter((value) => Array.isArray(value));
    if (shown.type === "numeric") expect(entry.optionOrder).toEqual([]);
    else expect(lists.map((list) => list.map(({ id }) => id))).toContainEqual(entry.optionOrder);
    expect(JSON.stringify(shown)).not.toMatch(/correct|rationale|tolerance|"answer"/);
  }
});
