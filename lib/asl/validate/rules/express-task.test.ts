import { expect, it } from "vitest";
import type { JsonObject } from "../../json";
import { expressTask } from "./express-task";
import { findingsOf, machineOf, mapOf } from "./rule-tester";

const task = (Resource: string): JsonObject => machineOf({ Type: "Task", Resource });

it.each([".sync", ".sync:2", ".waitForTaskToken"])("refuses %s in Express workflows", (pattern) => {
  const machine = task(`arn:aws:states:::states:startExecution${pattern}`);
  expect(findingsOf(expressTask, machine, "EXPRESS")).toEqual([
    `/States/S/Resource: Express state machine does not support '${pattern}' service integration `,
  ]);
  expect(findingsOf(expressTask, machine, "STANDARD")).toEqual([]);
});

it("refuses activities in Express workflows", () => {
  const activity = "arn:aws:states:eu-central-1:123456789012:activity:approve";
  expect(findingsOf(expressTask, task(activity), "EXPRESS")).toEqual([
    `/States/S/Resource: Express state machine does not support Activity ARN '${activity}'`,
  ]);
});

it("goes by the type of child executions within a distributed Map", () => {
  const P = { Type: "Task", Resource: "arn:aws:states:::batch:submitJob.sync", End: true };
  const processor = { ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "EXPRESS" }, StartAt: "P", States: { P } };
  expect(findingsOf(expressTask, mapOf({ ItemProcessor: processor }))).toHaveLength(1);
});
