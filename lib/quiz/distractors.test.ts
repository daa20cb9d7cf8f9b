import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "@/lib/util";
import { areAlike, type Candidate, hasAbsoluteCue, hasLengthCue, isDistinct, pickDistractors } from "./distractors";

function candidate(text: string, distance = 0): Candidate {
  return { text, rationale: `${text} is something else.`, misconception: `mixing up ${text}`, factId: null, distance };
}

function pick(key: string, texts: readonly string[], options: Partial<Parameters<typeof pickDistractors>[2]> = {}) {
  const random = createRandom("seed");
  return pickDistractors(
    texts.map((text) => candidate(text)),
    [key],
    { random, ...options },
  )?.map((each) => each.text);
}

describe("isDistinct", () => {
  it.each([
    ["Task", "the `Task`"],
    ["60 seconds", "1 minute"],
    ["Task and Map", "Task, Map and Parallel"],
    ["yes", "yes, with logging"],
  ])("takes %s and %s for the same", (one, other) => {
    expect(isDistinct(one, other)).toBe(false);
  });

  it.each([
    ["at least once", "at most once"],
    ["5 minutes", "15 minutes"],
    ["Task", "Pass"],
  ])("tells %s from %s", (one, other) => {
    expect(isDistinct(one, other)).toBe(true);
  });
});

describe("pickDistractors", () => {
  it("takes names of the key's family first", () => {
    const others = ["`States.Runtime`", "`States.Timeout`", "`Gate.Closed`", "`Gate.Locked`", "`Gate.Lost`"];
    expect(pick("`Gate.Open`", others)?.toSorted()).toEqual(["`Gate.Closed`", "`Gate.Locked`", "`Gate.Lost`"]);
  });

  it("gives three of the candidates, never the key or a text that says the same", () => {
    const picked = pick("60 seconds", ["1 minute", "60 s", "5 minutes", "1 hour", "1 day"]);
    expect(picked?.toSorted()).toEqual(["1 day", "1 hour", "5 minutes"]);
  });

  it("gives two when no more can be had, and null below", () => {
    expect(pick("Task", ["Pass", "Wait"])).toHaveLength(2);
    expect(pick("Task", ["Pass", "Task"])).toBeUndefined();
  });

  it("leaves out what is also right", () => {
    expect(pick("Task", ["Map", "Pass", "Wait", "Fail"], { isAlsoRight: (text) => text === "Map" })).not.toContain(
      "Map",
    );
  });

  it("does not mix code or amounts with words", () => {
    expect(pick("`Task`", ["Pass", "Wait", "Fail"])).toBeUndefined();
    expect(pick("5 minutes", ["a while", "very long", "1 year"])).toBeUndefined();
  });

  it("takes the nearest first", () => {
    const near = ["Pass", "Wait", "Fail"].map((text) => candidate(text, 0));
    const far = ["Map", "Choice", "Succeed"].map((text) => candidate(text, 1));
    const picked = pickDistractors([...far, ...near], ["Task"], { random: createRandom("seed") });
    expect(picked?.map((each) => each.text).toSorted()).toEqual(["Fail", "Pass", "Wait"]);
  });

  it("takes a longer candidate when the key would stand out by its length", () => {
    const key = "work that needs an audit trail";
    const picked = pick(key, [
      "quick small things",
      "cheap small things",
      "other small things",
      "work that repeats without harm",
    ]);
    expect(hasLengthCue(key, picked ?? [])).toBe(false);
  });

  it("never gives a text twice or the key, whatever the candidates are", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (key, texts) => {
        const picked = pick(key, texts) ?? [];
        const all = [key, ...picked];
        for (const [index, text] of all.entries()) {
          for (const other of all.slice(index + 1)) expect(isDistinct(text, other)).toBe(true);
        }
      }),
    );
  });
});

describe("areAlike", () => {
  it("allows short names of any length and prose up to twice as long", () => {
    expect(areAlike(["Task", "Synchronous Express"])).toBe(true);
    expect(areAlike(["a phrase of some length that goes on", "a phrase"])).toBe(false);
  });
});

describe("hasAbsoluteCue", () => {
  it("finds absolute words in wrong options alone", () => {
    expect(hasAbsoluteCue(["runs once"], ["always runs"])).toBe(true);
    expect(hasAbsoluteCue(["only runs once"], ["always runs"])).toBe(false);
  });
});
