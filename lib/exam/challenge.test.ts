import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { challengeQuery, readChallenge } from "./challenge";
import { madeUpBlueprint } from "./fixtures/made-up";

const BLUEPRINT = madeUpBlueprint();

describe("readChallenge", { timeout: 60_000 }, () => {
  it("reads back what a link says", () => {
    const seeds = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,39}$/);
    const banks = fc.option(fc.stringMatching(/^[a-z0-9]{1,7}$/));
    fc.assert(
      fc.property(seeds, banks, (seed, bank) => {
        const challenge = { blueprint: BLUEPRINT, seed, bank };
        expect(readChallenge(`?${challengeQuery(challenge)}`, [BLUEPRINT])).toEqual({ status: "challenge", challenge });
      }),
    );
  });

  it("finds no challenge in an address without one", () => {
    expect(readChallenge("", [BLUEPRINT])).toEqual({ status: "none" });
    expect(readChallenge("?tab=history", [BLUEPRINT])).toEqual({ status: "none" });
  });

  it.each([
    ["an unknown exam", "?blueprint=other&seed=one"],
    ["no seed", "?blueprint=made-up-form"],
    ["a seed that is none", "?blueprint=made-up-form&seed=%3Cscript%3E"],
    ["a seed without end", `?blueprint=made-up-form&seed=${"a".repeat(3_000)}`],
    ["a bank that is none", "?blueprint=made-up-form&seed=one&bank=<>"],
    ["a name that objects have", "?blueprint=__proto__&seed=one"],
  ])("explains %s", (_, query) => {
    expect(readChallenge(query, [BLUEPRINT])).toMatchObject({
      status: "problem",
      problem: expect.stringMatching(/\.$/),
    });
  });

  it("reads any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (query) => {
        expect(["none", "challenge", "problem"]).toContain(readChallenge(query, [BLUEPRINT]).status);
      }),
    );
  });
});
