import { compile, type Execution, type Json, type MachineType, run, scriptTasks, type TaskScript } from "@/lib/asl";
import { SEED } from "@/lib/sandbox";
import type { RunRecord } from "../model";
import { buildColumns } from "../record/build-columns";
import { openRecord } from "../record/open-record";

interface TestRun {
  readonly definition: Json;
  readonly input?: Json;
  readonly mocks?: TaskScript;
  readonly type?: MachineType;
}

/** Runs a definition as the worker does. */
export async function runDefinition({
  definition,
  input = {},
  mocks = {},
  type = "STANDARD",
}: TestRun): Promise<Execution> {
  const machine = await compile(definition);
  if (!machine.ok) throw new Error(machine.error.map(({ message }) => message).join("\n"));
  return run(machine.value, { task: scriptTasks(mocks) }, { input, type, seed: SEED });
}

/** The record of a definition's run, as it comes to the page. */
export async function runRecord(test: TestRun): Promise<RunRecord> {
  return openRecord(buildColumns(await runDefinition(test), "machine"));
}

/** A Task of a Lambda function with more fields. */
export function task(fields: Readonly<Record<string, Json>>): Json {
  return { Type: "Task", Resource: "arn:aws:states:::lambda:invoke", ...fields };
}

/** Charges a card with two retries, then hands the error to NotifyCustomer. */
export const RETRY_THEN_CATCH: TestRun = {
  definition: {
    StartAt: "Charge",
    States: {
      Charge: task({
        Retry: [{ ErrorEquals: ["Busy"], IntervalSeconds: 2, MaxAttempts: 2 }],
        Catch: [{ ErrorEquals: ["States.ALL"], ResultPath: "$.error", Next: "Notify" }],
        Next: "Done",
      }),
      Notify: { Type: "Pass", Next: "Done" },
      Done: { Type: "Succeed" },
    },
  },
  input: { order: 7 },
  mocks: { Charge: [{ error: "Busy", cause: "", seconds: 1, repeat: true }] },
};
