import { describe, expect, it } from "vitest";
import type { Json } from "../json";
import { runDefinition } from "../testing/run-definition";
import { finish, redrive, rewind } from "./run-machine";

const task = { Type: "Task", Resource: "arn:aws:states:::sns:publish", End: true };
const busy = { error: "Busy", cause: "try again" };

async function redriven(definition: Json, options: Parameters<typeof runDefinition>[1]) {
  const failed = await runDefinition(definition, options);
  const again = redrive(failed);
  if (!again.ok) throw new Error(again.error);
  return { failed, over: await finish(again.value) };
}

function entered(execution: Awaited<ReturnType<typeof runDefinition>>): readonly string[] {
  return [...execution.visits].map(({ state }) => state);
}

describe("redrive", () => {
  it("goes on at the state that failed, with the same input and variables", async () => {
    const { failed, over } = await redriven(
      {
        StartAt: "Set",
        States: {
          Set: { Type: "Pass", Assign: { v: 1 }, Next: "Call" },
          Call: { ...task, Parameters: { "v.$": "$v" } },
        },
      },
      { tasks: { Call: [busy, { output: "done" }] } },
    );
    expect(over.outcome).toEqual({ status: "SUCCEEDED", output: "done" });
    expect(entered(over)).toEqual(["Set", "Call", "Call"]);
    expect(failed.outcome.status).toBe("FAILED");
    expect(rewind(over, failed.position).outcome).toEqual(failed.outcome);
  });

  it("does only the unfinished branches of a Parallel again", async () => {
    const branch = (name: string) => ({ StartAt: name, States: { [name]: task } });
    const { over } = await redriven(
      { StartAt: "P", States: { P: { Type: "Parallel", Branches: [branch("A"), branch("B")], End: true } } },
      { tasks: { A: [{ output: "a" }], B: [busy, { output: "b" }] } },
    );
    expect(over.outcome).toEqual({ status: "SUCCEEDED", output: ["a", "b"] });
    expect(entered(over)).toEqual(["P", "A", "B", "B"]);
  });

  it("does only the unfinished iterations of a Map again, and those not begun", async () => {
    const { over } = await redriven(
      {
        StartAt: "M",
        States: {
          M: { Type: "Map", MaxConcurrency: 1, ItemProcessor: { StartAt: "X", States: { X: task } }, End: true },
        },
      },
      { input: [1, 2, 3], tasks: { X: [{ output: "a" }, busy, { output: "b" }, { output: "c" }] } },
    );
    expect(over.outcome).toEqual({ status: "SUCCEEDED", output: ["a", "b", "c"] });
  });

  it("does only the failed children of a Distributed Map again", async () => {
    const processor = {
      ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" },
      StartAt: "X",
      States: { X: task },
    };
    const { over } = await redriven(
      { StartAt: "M", States: { M: { Type: "Map", ItemProcessor: processor, End: true } } },
      { input: [1, 2], tasks: { X: [{ output: "a" }, busy, { output: "b" }] } },
    );
    expect(over.outcome).toEqual({ status: "SUCCEEDED", output: ["a", "b"] });
    expect([...over.history].map(({ type }) => type)).toContain("MapRunRedriven");
  });

  it("shows in the context object", async () => {
    const { over } = await redriven(
      { StartAt: "Call", States: { Call: { ...task, Parameters: { "n.$": "$$.Execution.RedriveCount" } } } },
      { tasks: { Call: [busy, { output: "done" }] } },
    );
    expect(over.visits.at(1).attempts[0]?.request).toEqual({ n: 1 });
  });

  it("is refused for executions that succeeded, and for Express", async () => {
    const machine = { StartAt: "E", States: { E: { Type: "Succeed" } } };
    expect(redrive(await runDefinition(machine))).toEqual({
      ok: false,
      error: "Execution is SUCCEEDED and cannot be redriven",
    });
    const fail = { StartAt: "E", States: { E: { Type: "Fail" } } };
    expect(redrive(await runDefinition(fail, { type: "EXPRESS" })).ok).toBe(false);
  });
});
