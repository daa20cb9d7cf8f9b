import { describe, expect, it } from "vitest";
import { cueOf, isGivenAway } from "./cue";
import { madeUpItem } from "./fixtures/made-up";

const gives = (key: string, stem: string, wrong: readonly string[] = ["other"]): boolean =>
  isGivenAway(cueOf(madeUpItem({ id: "one", keys: [key] })), cueOf(madeUpItem({ id: "two", stem, wrong })));

describe("isGivenAway", () => {
  it.each([
    ["`ResultPath`", "What does ResultPath do?"],
    ["Lambda authorizer", "What do Lambda authorizers return?"],
    ["10,000 requests", "A client sends 10,000 requests. What happens?"],
    ["States.Timeout", "Which state raises `States.Timeout`?"],
  ])("finds the key %s in a stem", (key, stem) => {
    expect(gives(key, stem)).toBe(true);
  });

  it.each([
    ["403", "Why does a client receive 403?"],
    ["rate", "Which separate quota applies?"],
    ["REST API", "What does an HTTP API lack?"],
  ])("does not find the key %s", (key, stem) => {
    expect(gives(key, stem)).toBe(false);
  });

  it("finds a phrase among options, but not a name that many items offer", () => {
    expect(gives("puts the result into its input", "What?", ["It puts the result into its input"])).toBe(true);
    expect(gives("Distributed Map", "What?", ["Distributed Map"])).toBe(false);
  });

  it("does not run two options together", () => {
    expect(gives("the result into its input", "What?", ["the result", "into its input"])).toBe(false);
  });

  it("looks at the prompts of a matching item, and at every key of several", () => {
    const several = cueOf(madeUpItem({ id: "one", type: "multiple-response", keys: ["alder", "birch"] }));
    expect(isGivenAway(several, cueOf(madeUpItem({ id: "two", stem: "Where do birches grow?" })))).toBe(true);
    const matching = cueOf(madeUpItem({ id: "two", type: "matching", keys: ["cedar"] }));
    expect(isGivenAway(cueOf(madeUpItem({ id: "one", keys: ["pcedar"] })), matching)).toBe(true);
  });
});
