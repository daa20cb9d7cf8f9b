import { describe, expect, it } from "vitest";
import { answerToken } from "./answer-token";
import { outcomesOf, withOutcomes, withSuccesses } from "./edit-mocks";
import { kindOf, withKind } from "./outcome-kind";
import { taskStates } from "./task-states";

const DEFINITION = JSON.stringify({
  StartAt: "A",
  States: {
    A: { Type: "Task", Resource: "arn:aws:states:::lambda:invoke", Next: "M" },
    M: {
      Type: "Map",
      ItemProcessor: { StartAt: "B", States: { B: { Type: "Task", Resource: "x", End: true } } },
      End: true,
    },
  },
});

describe("taskStates", () => {
  it("lists tasks at any depth, then outcomes whose task is gone", () => {
    expect(taskStates(DEFINITION, { Old: [], A: [] }).map(({ name, gone }) => [name, gone])).toEqual([
      ["A", false],
      ["B", false],
      ["Old", true],
    ]);
  });

  it("lists what has outcomes where the definition is broken", () => {
    expect(taskStates("{", { A: [] }).map(({ name }) => name)).toEqual(["A"]);
  });
});

describe("editing outcomes", () => {
  it("drops a state that is left without any", () => {
    expect(withOutcomes({ A: [{ output: 1 }], B: [] }, "A", [])).toEqual({ B: [] });
  });

  it("takes the name of a prototype's member for a name like any other", () => {
    const mocks = withOutcomes({}, "__proto__", [{ output: 1 }]);
    expect(outcomesOf(mocks, "__proto__")).toEqual([{ output: 1 }]);
    expect(outcomesOf({}, "constructor")).toEqual([]);
  });

  it("lets only those succeed that have no outcome", () => {
    const tasks = taskStates(DEFINITION, { A: [{ error: "E" }], Old: [] });
    expect(withSuccesses({ A: [{ error: "E" }] }, tasks, () => ({ output: {} }))).toEqual({
      A: [{ error: "E" }],
      B: [{ output: {}, repeat: true }],
    });
  });
});

describe("withKind", () => {
  it("keeps what has nothing to do with how the attempt ends", () => {
    const failed = withKind({ output: 1, seconds: 3, repeat: true, iteration: [1] }, "failure", {
      error: "E",
      cause: "",
    });
    expect(failed).toEqual({ error: "E", cause: "", seconds: 3, repeat: true, iteration: [1] });
    expect([kindOf(failed), kindOf({ never: true }), kindOf({ output: null })]).toEqual([
      "failure",
      "never",
      "success",
    ]);
  });
});

describe("answerToken", () => {
  it("ends the attempt that waits, and leaves the others", () => {
    expect(answerToken([{ output: 1 }, { never: true }], 1, "success", 60)).toEqual([
      { output: 1 },
      { output: { approved: true }, seconds: 60 },
    ]);
  });

  it("ends only one attempt of those that wait every time", () => {
    expect(answerToken([{ never: true, repeat: true }], 0, "failure", 5)).toEqual([
      { error: "Rejected", cause: "Sent by SendTaskFailure.", seconds: 5, repeat: false },
      { never: true, repeat: true },
    ]);
  });

  it("adds a heartbeat in its place and lets the task wait on", () => {
    expect(answerToken([{ never: true, heartbeats: [90] }], 0, "heartbeat", 30)).toEqual([
      { never: true, heartbeats: [30, 90] },
    ]);
  });

  it("waits for attempts that had no outcome yet", () => {
    expect(answerToken([], 1, "success", 0)).toEqual([{ never: true }, { output: { approved: true }, seconds: 0 }]);
  });
});
