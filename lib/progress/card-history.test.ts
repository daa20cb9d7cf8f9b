import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CardId } from "@/lib/cards";
import type { FactId } from "@/lib/quiz";
import { cardHistory } from "./card-history";
import { arbitraryLog } from "./fixtures/arbitrary-event";
import { answered, reviewed, undone } from "./fixtures/event";
import { replay } from "./replay";

const DAY = 86_400_000;
const FOREVER = Number.POSITIVE_INFINITY;

describe("cardHistory", () => {
  it("lists reviews and graded answers in their order, each with the memory before and after", () => {
    const first = reviewed("a", DAY, { rating: "again" });
    const again = reviewed("b", DAY + 60_000, { rating: "good" });
    const sameDay = answered("c", DAY + 120_000, { factIds: ["card" as FactId, "other" as FactId] });
    const later = answered("d", 9 * DAY, { factIds: ["card" as FactId], outcome: "second-try", duration: 7 });
    const steps = cardHistory([later, sameDay, again, first], FOREVER);
    expect(steps.map(({ cardId, at, rating }) => [cardId, at, rating])).toEqual([
      ["card", DAY, "again"],
      ["card", DAY + 60_000, "good"],
      ["card", 9 * DAY, "hard"],
    ]);
    expect(steps[0]?.before).toBeNull();
    expect(steps[1]?.before).toEqual(steps[0]?.after);
    expect(steps[2]).toMatchObject({
      duration: 7,
      after: replay([first, again, later]).cards.get("card" as CardId)?.memory,
    });
  });

  it("leaves out crams, what was taken back and what is dated later", () => {
    const log = [
      reviewed("a", DAY, { context: "cram" }),
      reviewed("b", 2 * DAY),
      undone("u", 3 * DAY, "b"),
      reviewed("c", 4 * DAY),
      reviewed("d", 5 * DAY),
    ];
    expect(cardHistory(log, 4 * DAY).map(({ at }) => at)).toEqual([4 * DAY]);
  });

  it("grades every pair of a matching answer", () => {
    const factIds = ["f", "g"] as FactId[];
    const steps = cardHistory([answered("a", DAY, { factIds, response: { type: "matching", answers: {} } })], FOREVER);
    expect(steps.map(({ cardId, rating }) => [cardId, rating])).toEqual([
      ["f", "good"],
      ["g", "good"],
    ]);
  });

  it("ends each card at the memory that replay gives it", () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        const last = new Map(cardHistory(log, FOREVER).map(({ cardId, after }) => [cardId, after]));
        for (const [id, { memory }] of replay(log).cards.entries()) expect(last.get(id) ?? null).toEqual(memory);
      }),
    );
  });
});
