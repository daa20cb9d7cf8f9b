import { describe, expect, it } from "vitest";
import type { Json } from "../json";
import type { Execution } from "../model";
import { runDefinition, startDefinition } from "../testing/run-definition";
import { abort, advance, finish, rewind } from "./run-machine";

const chain: Json = {
  StartAt: "Set",
  States: {
    Set: { Type: "Pass", Result: { n: 1 }, Assign: { v: 7 }, Next: "Call" },
    Call: { Type: "Task", Resource: "arn:aws:states:::sns:publish", Next: "Rest" },
    Rest: { Type: "Wait", Seconds: 60, Next: "End" },
    End: { Type: "Succeed" },
  },
};
const tasks = { Call: [{ output: "sent", seconds: 5 }] };

function snapshot(execution: Execution): string {
  const { position, outcome, clock, history, visits } = execution;
  return JSON.stringify({ position, outcome, clock, history: [...history], visits: visits.length });
}

describe("advance", () => {
  it("takes one flow through one state, or wakes it", async () => {
    let execution = await startDefinition(chain, { tasks });
    const seen: string[] = [];
    while (execution.outcome.status === "RUNNING") {
      execution = await advance(execution);
      seen.push(`${execution.history.at(execution.history.length - 1).type} ${(execution.clock / 1000) % 86_400}`);
    }
    expect(seen).toEqual([
      "PassStateExited 0",
      "TaskStarted 0",
      "TaskStateExited 5",
      "WaitStateEntered 5",
      "WaitStateExited 65",
      "ExecutionSucceeded 65",
    ]);
  });

  it("leaves earlier points as they were", async () => {
    const first = await startDefinition(chain, { tasks });
    const before = snapshot(first);
    await finish(first);
    expect(snapshot(first)).toBe(before);
    expect(first.outcome.status).toBe("RUNNING");
  });

  it("gives an execution that is over back", async () => {
    const over = await runDefinition(chain, { tasks });
    expect(await advance(over)).toBe(over);
  });
});

describe("rewind", () => {
  it("goes to each earlier point and forward to the same one again", async () => {
    const points = [await startDefinition(chain, { tasks })];
    for (let point = points[0]; point?.outcome.status === "RUNNING"; ) {
      point = await advance(point);
      points.push(point);
    }
    const last = points.at(-1);
    if (last === undefined) throw new Error("no points");
    for (const point of points) {
      const again = rewind(last, point.position);
      expect(snapshot(again)).toBe(snapshot(point));
      expect(snapshot(await finish(again))).toBe(snapshot(last));
    }
  });

  it("shows a visit without what came later", async () => {
    const over = await runDefinition(chain, { tasks });
    const waiting = rewind(over, 2).visits.at(1);
    expect(waiting).toMatchObject({ state: "Call", exitedEventId: 0, output: undefined, next: null });
    expect(waiting.attempts[0]?.outcome).toEqual({ type: "running" });
    expect(over.visits.at(1)).toMatchObject({ output: "sent", next: "Rest" });
  });
});

describe("abort", () => {
  it("ends a running execution and keeps one that is over", async () => {
    const running = await advance(await startDefinition(chain, { tasks }));
    const aborted = abort(running, "Stopped", "by hand");
    expect(aborted.outcome).toEqual({ status: "ABORTED", error: "Stopped", cause: "by hand" });
    expect(abort(aborted).outcome).toEqual(aborted.outcome);
  });
});

describe("limits", () => {
  const loop: Json = { StartAt: "A", States: { A: { Type: "Pass", Next: "A" } } };

  it("fails a Standard execution whose last event would not fit into the history", async () => {
    const { outcome, history } = await runDefinition(loop, { limits: { historyEvents: 100 } });
    expect(outcome).toMatchObject({ status: "FAILED", error: "States.Runtime" });
    expect(history.length).toBe(100);
    expect(history.at(99).type).toBe("ExecutionFailed");
  });

  it.each([
    ["transitions", { transitions: 50 }],
    ["events", { events: 50 }],
  ])("stops by the budget of %s", async (limit, limits) => {
    const { outcome } = await runDefinition(loop, { type: "EXPRESS", limits });
    expect(outcome).toEqual({ status: "STOPPED", limit });
  });

  it("stops where the data nests too deep", async () => {
    const deeper = {
      StartAt: "A",
      States: { A: { Type: "Pass", Parameters: { "a.$": "$" }, Next: "A" } },
    };
    expect((await runDefinition(deeper)).outcome).toEqual({ status: "STOPPED", limit: "depth" });
  });

  it("stops where too many flows run at once", async () => {
    const map = {
      Type: "Map",
      ItemProcessor: { StartAt: "W", States: { W: { Type: "Wait", Seconds: 1, End: true } } },
      End: true,
    };
    const { outcome } = await runDefinition(
      { StartAt: "M", States: { M: map } },
      { input: Array(30).fill(0), limits: { flows: 20 } },
    );
    expect(outcome).toEqual({ status: "STOPPED", limit: "flows" });
  });

  it("fails a state whose output is larger than the quota, whatever its Catch", async () => {
    const definition = {
      StartAt: "A",
      States: {
        A: { Type: "Pass", Parameters: { "a.$": "States.Format('{}{}', $, $)" }, OutputPath: "$.a", Next: "A" },
      },
    };
    const { outcome } = await runDefinition(definition, { input: "x".repeat(1000) });
    expect(outcome).toMatchObject({ status: "FAILED", error: "States.DataLimitExceeded" });
  });

  it("times an Express execution out after five minutes, a Standard one after a year", async () => {
    const wait = { StartAt: "W", States: { W: { Type: "Task", Resource: "arn:aws:states:::sns:publish", End: true } } };
    const never = { tasks: { W: [{ never: true }] } };
    const express = await runDefinition(wait, { ...never, type: "EXPRESS" });
    expect(express.outcome.status).toBe("TIMED_OUT");
    expect(express.clock - express.history.at(0).timestamp).toBe(300_000);
    const standard = await runDefinition(wait, never);
    expect(standard.clock - standard.history.at(0).timestamp).toBe(365 * 86_400_000);
  });
});
