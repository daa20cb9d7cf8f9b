import { describe, expect, it } from "vitest";
import { EvaluationFailure, inState, isFailure, runtimeFailure } from "./failure";

describe("isFailure", () => {
  it("tells a failure from data that looks like one", () => {
    expect(isFailure(runtimeFailure("why"))).toBe(true);
    expect(isFailure({ error: "States.Runtime", cause: "why", location: null })).toBe(false);
    expect(isFailure(null)).toBe(false);
  });
});

describe("inState", () => {
  it("puts the state and its Entered event in front of the cause", () => {
    expect(inState(new EvaluationFailure("States.QueryEvaluationError", "Why.", "Output"), "Sum", 4)).toEqual({
      error: "States.QueryEvaluationError",
      cause: "An error occurred while executing the state 'Sum' (entered at the event id #4). Why.",
    });
  });
});
