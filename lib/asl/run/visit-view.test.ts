import { describe, expect, it } from "vitest";
import { runDefinition } from "../testing/run-definition";
import { viewVisit } from "./run-machine";

const TASK = { Type: "Task", Resource: "arn:aws:states:::sqs:sendMessage.waitForTaskToken" };
const MAP = {
  StartAt: "Set",
  States: {
    Set: { Type: "Pass", Assign: { limit: 5 }, Next: "Each" },
    Each: {
      Type: "Map",
      ItemProcessor: {
        StartAt: "Ask",
        States: { Ask: { ...TASK, Retry: [{ ErrorEquals: ["Busy"] }], Assign: { own: 1 }, End: true } },
      },
      End: true,
    },
  },
};
const TASKS = { Ask: [{ error: "Busy" }, { output: "yes" }] };

describe("viewVisit", () => {
  it("shows what a state could see: variables of outer scopes, the item, the retry, the token", async () => {
    const execution = await runDefinition(MAP, { input: ["a"], tasks: TASKS });
    const { visit, variables, context } = viewVisit(execution, 2);
    expect(variables).toEqual({ limit: 5 });
    expect(visit.assigned).toEqual({ own: 1 });
    expect(context).toMatchObject({
      State: { Name: "Ask", RetryCount: 1 },
      Map: { Item: { Index: 0, Value: "a" } },
      Task: { Token: visit.attempts[1]?.token },
    });
  });

  it("shows a visit as it stood when the history was shorter", async () => {
    const execution = await runDefinition(MAP, { input: ["a"], tasks: TASKS });
    const { enteredEventId } = execution.visits.at(2);
    const { visit, context } = viewVisit(execution, 2, enteredEventId + 1);
    expect(visit).toMatchObject({ exitedEventId: 0, output: undefined, attempts: [{ outcome: { type: "running" } }] });
    expect(context).toMatchObject({ State: { RetryCount: 0 } });
  });

  it("gives plain data, at the end as in between", async () => {
    const execution = await runDefinition(MAP, { input: ["a"], tasks: TASKS });
    for (let index = 0; index < execution.visits.length; index++) {
      for (let events = 1; events <= execution.history.length; events++) {
        const view = viewVisit(execution, index, events);
        expect(structuredClone(view)).toEqual(view);
      }
    }
  });

  it("refuses a visit that is not there", async () => {
    const execution = await runDefinition(MAP, { input: [] });
    expect(() => viewVisit(execution, 99)).toThrow("no visit 99");
  });
});
