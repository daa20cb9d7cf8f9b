import { describe, expect, it } from "vitest";
import type { CardId, Rating } from "@/lib/cards";
import { cramRun } from "./cram-run";
import { entry } from "./testing";

const queue = ["a", "b", "c", "d", "e", "f", "g", "h"].map((id) => entry(id));

function runOf(...ratings: readonly (readonly [string, Rating])[]) {
  const run = cramRun(
    queue,
    ratings.map(([cardId, rating]) => ({ cardId: cardId as CardId, rating })),
  );
  return { done: run.done, left: run.left.map(({ id }) => id).join("") };
}

describe("cramRun", () => {
  it("begins with the whole queue", () => {
    expect(runOf()).toEqual({ done: 0, left: "abcdefgh" });
  });

  it("leaves out what was known", () => {
    expect(runOf(["a", "good"], ["b", "hard"])).toEqual({ done: 2, left: "cdefgh" });
  });

  it("brings a card that was not known back after five others", () => {
    expect(runOf(["a", "again"])).toEqual({ done: 0, left: "bcdefgha" });
    const five = ["b", "c", "d", "e", "f"].map((id) => [id, "good"] as const);
    expect(runOf(["a", "again"], ...five).left).toBe("agh");
  });

  it("asks a failed card until it is known", () => {
    expect(runOf(["a", "again"], ["a", "again"]).left).toBe("bcdefgha");
    expect(runOf(["a", "again"], ["a", "good"])).toEqual({ done: 1, left: "bcdefgh" });
  });

  it("ignores reviews of cards that are not in the queue", () => {
    expect(runOf(["x", "good"])).toEqual({ done: 0, left: "abcdefgh" });
  });
});
