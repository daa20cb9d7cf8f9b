import { describe, expect, it } from "vitest";
import { chose, choseSeveral, resultOf } from "./fixtures/result";
import { revealedAttempt } from "./revealed-attempt";

const marksOf = (...args: Parameters<typeof resultOf>) => {
  const { grade } = revealedAttempt(resultOf(...args));
  return grade?.status === "graded" ? grade.marks : null;
};

describe("revealedAttempt", () => {
  it("shows an answer as it was marked", () => {
    expect(revealedAttempt(resultOf(chose("q")))).toMatchObject({
      phase: "revealed",
      outcome: "wrong",
      response: chose("q"),
    });
    expect(marksOf(chose("q"))).toEqual({ q: "wrong", p: "missed" });
    expect(revealedAttempt(resultOf(chose("p"))).outcome).toBe("right");
  });

  it("shows the key of an item that was left blank", () => {
    expect(marksOf(null)).toEqual({ p: "missed" });
  });

  it("shows what was chosen of an incomplete answer", () => {
    expect(marksOf(choseSeveral("p"))).toEqual({ p: "right", s: "missed" });
    expect(marksOf(choseSeveral("q"))).toEqual({ p: "missed", q: "wrong", s: "missed" });
  });
});
