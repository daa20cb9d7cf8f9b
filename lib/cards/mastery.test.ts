import { expect, it } from "vitest";
import { deckOf, entryOf, learnedOn, morning, recordOf } from "./fixtures/deck-of";
import { masteryBy } from "./mastery";
import type { CardId, CardRecord } from "./model";
import { createScheduler } from "./scheduler";
import { DEFAULT_SETTINGS } from "./settings";

const TODAY = 20_000;
const base = { settings: DEFAULT_SETTINGS, now: morning(TODAY) };
const known = (...ids: readonly string[]) =>
  new Map<CardId, CardRecord>(ids.map((id) => [id as CardId, recordOf(learnedOn(TODAY - 30))]));

it("weighs each card by its recall and counts unseen ones as unknown", () => {
  const [mastery, ...others] = masteryBy({
    ...base,
    deck: deckOf(4),
    records: known("card 1"),
    groupsOf: ({ topic }) => [topic],
  });
  const recall = createScheduler(DEFAULT_SETTINGS).recall(learnedOn(TODAY - 30), base.now);
  expect(others).toEqual([]);
  expect(recall).toBeGreaterThan(0.5);
  expect(recall).toBeLessThan(1);
  expect(mastery).toEqual({ group: "topic", total: 4, seen: 1, known: recall, share: recall / 4 });
});

it("counts a card in each of its groups once and leaves out cards without any", () => {
  const groups: Readonly<Record<string, readonly string[]>> = { a: ["2.1", "1.1", "2.1"], b: ["1.1"], c: [] };
  const found = masteryBy({
    ...base,
    deck: { cards: ["a", "b", "c"].map((id) => entryOf(id)), notes: {} },
    records: known("b", "gone"),
    groupsOf: ({ id }) => groups[id] ?? [],
  });
  expect(found.map(({ group, total, seen }) => ({ group, total, seen }))).toEqual([
    { group: "2.1", total: 1, seen: 0 },
    { group: "1.1", total: 2, seen: 1 },
  ]);
});

it("counts suspended cards too", () => {
  const records = new Map([["card 0" as CardId, recordOf(learnedOn(TODAY), { suspended: true })]]);
  const [mastery] = masteryBy({ ...base, deck: deckOf(2), records, groupsOf: () => ["all"] });
  expect(mastery).toMatchObject({ total: 2, seen: 1, known: 1, share: 0.5 });
});
