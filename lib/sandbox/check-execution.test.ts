import { expect, it } from "vitest";
import type { Execution, Json, TaskScript } from "@/lib/asl";
import { checkExecution } from "./check-execution";
import type { Expectation } from "./expectation";
import { runTrial } from "./run-trial";

const MACHINE: Json = {
  StartAt: "Call",
  States: {
    Call: {
      Type: "Task",
      Resource: "arn:aws:states:::sns:publish",
      Parameters: { "Message.$": "$.text" },
      Retry: [{ ErrorEquals: ["Busy"], IntervalSeconds: 2 }],
      ResultPath: "$.sent",
      Next: "Done",
    },
    Done: { Type: "Succeed" },
  },
};

async function runOf(mocks: TaskScript): Promise<Execution> {
  const execution = await runTrial({ definition: MACHINE, input: { text: "hi" }, mocks, type: "STANDARD" });
  if (!execution.ok) throw new Error(execution.error);
  return execution.value;
}

const GOOD: TaskScript = { Call: [{ error: "Busy" }, { output: { id: 7 } }] };
const BAD: TaskScript = { Call: [{ error: "Down" }] };

const HOLDS: readonly Expectation[] = [
  {},
  { status: "succeeded", output: { sent: { id: 7 }, text: "hi" } },
  { has: { sent: {} } },
  { states: ["Call", "Done"], visits: ["Done"], avoids: ["Elsewhere"] },
  { seconds: 2, mostSeconds: 2, transitions: 3, mostTransitions: 3 },
  { calls: { Call: 2, Done: 0 }, requests: { Call: { Message: "hi" } } },
];

it.each(HOLDS)("finds nothing where %j holds", async (expectation) => {
  expect(checkExecution(await runOf(GOOD), expectation)).toEqual([]);
});

const DIFFERS: readonly (readonly [TaskScript, Expectation, string])[] = [
  [GOOD, { status: "failed" }, "succeeded"],
  [GOOD, { error: "Down" }, "none"],
  [GOOD, { output: {} }, '{"text":"hi","sent":{"id":7}}'],
  [GOOD, { has: { sent: { id: 8 } } }, '{"text":"hi","sent":{"id":7}}'],
  [GOOD, { has: { toString: {} } }, '{"text":"hi","sent":{"id":7}}'],
  [GOOD, { states: ["Done", "Call"] }, '["Call","Done"]'],
  [GOOD, { visits: ["Elsewhere"] }, '["Call","Done"]'],
  [GOOD, { avoids: ["Done"] }, '["Call","Done"]'],
  [GOOD, { seconds: 1 }, "2"],
  [GOOD, { mostSeconds: 1.9 }, "2"],
  [GOOD, { transitions: 2 }, "3"],
  [GOOD, { mostTransitions: 2 }, "3"],
  [GOOD, { calls: { Call: 1 } }, '{"Call":2}'],
  [GOOD, { requests: { Call: { Message: "ho" } } }, '{"Call":{"Message":"hi"}}'],
  [BAD, { status: "succeeded" }, "failed"],
  [BAD, { output: {} }, "none"],
  [BAD, { error: "Busy" }, "Down"],
];

it.each(DIFFERS)("finds with %j what differs from %j", async (mocks, expectation, found) => {
  const [field] = Object.keys(expectation);
  expect(checkExecution(await runOf(mocks), expectation)).toEqual([{ field, expected: expect.any(String), found }]);
});
