import { describe, expect, it } from "vitest";
import type { AnswersCheck, BurstStep, RequestStep } from "@/lib/sandbox/gateway";
import { replaySteps } from "./replay-steps";

const first: RequestStep = { type: "request", at: 0, request: null, expect: {} };
const second: RequestStep = { ...first, at: 5_000 };
const burst: BurstStep = { type: "burst", at: 0, request: null, times: 9, perSecond: null, counts: [] };
const check = (steps: AnswersCheck["steps"], world: AnswersCheck["world"] = {}): AnswersCheck => ({
  ...{ type: "answers", says: "So.", steps, world },
});

describe("replaySteps", () => {
  it("gives the requests up to the one that failed", () => {
    expect(replaySteps(check([first, second]), 0)).toEqual([first]);
    expect(replaySteps(check([first, second]), 1)).toEqual([first, second]);
  });

  it("gives none where the bench would show something else", () => {
    expect(replaySteps(check([burst, first]), 1)).toBeNull();
    expect(replaySteps(check([first], { backend: { type: "echo" } }), 0)).toBeNull();
    expect(replaySteps({ type: "unchanged", says: "So.", pointers: ["/api"] }, 0)).toBeNull();
  });
});
