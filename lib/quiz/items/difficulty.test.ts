import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Candidate } from "../distractors";
import { priorDifficulty } from "./difficulty";

const candidate = (text: string, distance = 0): Candidate => ({
  text,
  distance,
  rationale: "",
  misconception: "",
  factId: null,
});

const prior = (key: string, texts: readonly string[]): number =>
  priorDifficulty(
    0.4,
    [key],
    texts.map((text) => candidate(text)),
  );

describe("priorDifficulty", () => {
  it("is higher where the names of the options are alike", () => {
    expect(prior("`InputPath`", ["`OutputPath`", "`ResultPath`", "`ItemsPath`"])).toBeGreaterThan(
      prior("`InputPath`", ["`Retry`", "`Comment`", "`End`"]),
    );
  });

  it("is higher where amounts are of one size, whatever their units", () => {
    expect(prior("60 seconds", ["50 seconds", "2 minutes", "90 seconds"])).toBeGreaterThan(
      prior("60 seconds", ["1 second", "2 days", "1 year"]),
    );
  });

  it("is lower with fewer distractors, and with ones from further away", () => {
    expect(prior("Standard", ["Express", "Activity"])).toBeLessThan(prior("Standard", ["Express", "Activity", "Map"]));
    const far = ["Express", "Activity", "Map"].map((text) => candidate(text, 3));
    expect(priorDifficulty(0.4, ["Standard"], far)).toBeLessThan(prior("Standard", ["Express", "Activity", "Map"]));
  });

  it("stays within a tenth of what the kind of reasoning lets expect", () => {
    const texts = fc.array(fc.string(), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.string(), texts, (key, others) => {
        expect(Math.abs(prior(key, others) - 0.4)).toBeLessThanOrEqual(0.1001);
      }),
    );
  });
});
