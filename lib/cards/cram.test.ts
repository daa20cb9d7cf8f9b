import { describe, expect, it } from "vitest";
import { type CramOptions, cramQueue } from "./cram";
import { deckOf, learning, NOW, namesOf, recordOf, recordsOf, reviewed, TODAY } from "./fixtures/records";
import type { CardId } from "./model";
import { createScheduler } from "./scheduler";
import { DEFAULT_SETTINGS } from "./settings";

const records = recordsOf({
  easy: reviewed(5, 90, { difficulty: 1.5 }),
  hard: reviewed(5, 9, { difficulty: 9.1, lapses: 2 }),
  harder: reviewed(5, 9, { difficulty: 9.1, lapses: 7 }),
  relearned: learning(-9, { phase: "relearning", difficulty: 8 }),
  flagged: recordOf(null, { flagged: true }),
  suspended: recordOf(learning(1, { phase: "relearning" }), { suspended: true, flagged: true }),
  buried: recordOf(learning(1, { phase: "relearning" }), { buriedUntil: TODAY + 1, flagged: true }),
});
const deck = deckOf("unseen", ...records.keys());

const cram = (kind: CramOptions["kind"], options: Partial<CramOptions> = {}) =>
  namesOf(cramQueue({ deck, records, kind, now: NOW, seed: "seed", ...options }));

const sorted = (list: readonly string[]) => [...list].sort();

describe("cramQueue", () => {
  it("takes as missed what is being relearned and what is given", () => {
    expect(cram("missed")).toEqual(["relearned"]);
    const missedCards = new Set(["easy", "suspended", "gone"] as CardId[]);
    expect(sorted(cram("missed", { missedCards }))).toEqual(["easy", "relearned"]);
  });

  it("takes as missed a new card that was rated again last, and no other in the steps", () => {
    const { review } = createScheduler(DEFAULT_SETTINGS);
    const again = review(null, "again", NOW);
    const later = { ...NOW, at: NOW.at + 90_000 };
    const history = recordsOf({
      again,
      good: review(null, "good", NOW),
      hard: review(null, "hard", NOW),
      mended: review(again, "good", later),
      twice: review(review(null, "good", NOW), "again", later),
    });
    const names = cram("missed", { deck: deckOf(...history.keys()), records: history });
    expect(sorted(names)).toEqual(["again", "twice"]);
  });

  it("takes what is flagged and what is given as flagged", () => {
    expect(cram("flagged")).toEqual(["flagged"]);
    expect(sorted(cram("flagged", { flaggedCards: new Set(["easy"] as CardId[]) }))).toEqual(["easy", "flagged"]);
  });

  it("takes all of a topic, unseen cards too", () => {
    expect(sorted(cram("topic", { topic: "storage" }))).toEqual(sorted(cram("all")));
    expect(cram("topic", { topic: "compute" })).toEqual([]);
  });

  it("takes every card but suspended and buried ones", () => {
    expect(sorted(cram("all"))).toEqual(["easy", "flagged", "hard", "harder", "relearned", "unseen"]);
  });

  it("puts the hardest first, by difficulty and then lapses", () => {
    expect(cram("hardest")).toEqual(["harder", "hard", "relearned", "easy"]);
  });

  it("takes only cards in scope", () => {
    expect(cram("hardest", { scope: ({ id }) => id.startsWith("hard") })).toEqual(["harder", "hard"]);
  });

  it("shuffles by the seed, and a card that drops out leaves the others in their order", () => {
    const big = deckOf(...Array.from({ length: 50 }, (_, index) => `${index}`));
    const all = cram("all", { deck: big });
    expect(cram("all", { deck: big })).toEqual(all);
    expect(cram("all", { deck: big, seed: "other" })).not.toEqual(all);
    expect(all).not.toEqual(namesOf(big.cards));
    expect(cram("all", { deck: big, scope: ({ id }) => id !== "7" })).toEqual(all.filter((name) => name !== "7"));
  });

  it("keeps siblings apart", () => {
    const siblings = deckOf("x/a1", "x/a2", "x/a3", "b", "c", "d", "e", "f", "g");
    const names = cram("all", { deck: siblings, records: new Map() });
    const places = ["a1", "a2", "a3"].map((name) => names.indexOf(name)).sort();
    expect((places[1] ?? 0) - (places[0] ?? 0)).toBeGreaterThan(1);
    expect((places[2] ?? 0) - (places[1] ?? 0)).toBeGreaterThan(1);
  });
});
