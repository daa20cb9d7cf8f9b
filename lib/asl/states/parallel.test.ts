import { describe, expect, it } from "vitest";
import type { Json } from "../json";
import { runDefinition } from "../testing/run-definition";

const branch = (name: string, state: object): Json => ({ StartAt: name, States: { [name]: { End: true, ...state } } });
const call = { Type: "Task", Resource: "arn:aws:states:::sns:publish" };

describe("Parallel", () => {
  it("gives each branch the same input and lists their outputs in order", async () => {
    const definition = {
      StartAt: "P",
      States: {
        P: {
          Type: "Parallel",
          Branches: [
            branch("A", { Type: "Wait", Seconds: 9 }),
            branch("B", { Type: "Pass", Parameters: { "b.$": "$.n" } }),
          ],
          ResultPath: "$.r",
          End: true,
        },
      },
    };
    const { outcome, clock, history } = await runDefinition(definition, { input: { n: 1 } });
    expect(outcome).toMatchObject({ output: { n: 1, r: [{ n: 1 }, { b: 1 }] } });
    expect(clock - history.at(0).timestamp).toBe(9000);
  });

  it("fails with the first branch that fails, stops the others, and can be caught", async () => {
    const definition = {
      StartAt: "P",
      States: {
        P: {
          Type: "Parallel",
          Branches: [branch("A", call), branch("B", { Type: "Wait", Seconds: 60 })],
          Catch: [{ ErrorEquals: ["Busy"], ResultPath: "$.why", Next: "Caught" }],
          End: true,
        },
        Caught: { Type: "Pass", End: true },
      },
    };
    const { outcome, clock, history } = await runDefinition(definition, {
      input: { n: 1 },
      tasks: { A: [{ error: "Busy", cause: "x", seconds: 5 }] },
    });
    expect(outcome).toMatchObject({ output: { n: 1, why: { Error: "Busy", Cause: "x" } } });
    expect(clock - history.at(0).timestamp).toBe(5000);
    expect([...history].map(({ type }) => type)).toEqual(
      expect.arrayContaining(["TaskStateAborted", "WaitStateAborted"]),
    );
  });

  it("drops what a branch had assigned", async () => {
    const definition = {
      StartAt: "P",
      States: {
        P: { Type: "Parallel", Branches: [branch("A", { Type: "Pass", Assign: { v: 1 } })], Next: "Show" },
        Show: { Type: "Pass", Parameters: { "v.$": "$v" }, End: true },
      },
    };
    expect((await runDefinition(definition)).outcome).toMatchObject({ status: "FAILED", error: "States.Runtime" });
  });
});
