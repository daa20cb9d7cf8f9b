import { expect, it } from "vitest";
import type { ExecutionCase } from "./case";
import { compareExecution } from "./compare-execution";
import type { Observed } from "./observed";

const event = (id: number, type: string, details = {}) => ({ id, previousEventId: id - 1, type, details });
const HISTORY = [
  event(1, "ExecutionStarted"),
  event(2, "PassStateEntered", { name: "A" }),
  event(3, "PassStateExited", { name: "A", output: 1, assignedVariables: { x: 1 } }),
  event(4, "PassStateEntered", { name: "A" }),
];

const CASE: ExecutionCase = {
  id: "made-up",
  family: "base",
  definition: {},
  input: {},
  type: "STANDARD",
  startedBy: "StartExecution",
  context: { stateMachineArn: "m", executionArn: "e", roleArn: "r" },
  clock: "2025-01-01T00:00:00Z",
  mocks: {},
  placeholders: [{ token: "<id>", pattern: "[0-9]+" }],
  expected: { status: "FAILED", error: "E", cause: "at <id>" },
  trace: { entered: { A: 2 }, assigned: { A: [{ x: 1 }] } },
  history: HISTORY,
};
const OBSERVED: Observed = { status: "FAILED", error: "E", cause: "at 7", history: HISTORY, calls: [] };

it("finds nothing when all is as recorded", () => {
  expect(compareExecution(CASE, OBSERVED)).toEqual({ result: null, cause: null, trace: null, history: null });
});

it.each([
  ["status", { status: "SUCCEEDED" }, "result"],
  ["error", { error: "F" }, "result"],
  ["an output where none was sent", { output: null }, "result"],
  ["a task call", { calls: [{ path: "request of A", expected: 1, actual: 2 }] }, "result"],
  ["cause", { cause: "at x" }, "cause"],
  ["a state entered more often", { history: [...HISTORY, event(5, "PassStateEntered", { name: "A" })] }, "trace"],
  ["a variable", { history: HISTORY.with(2, event(3, "PassStateExited", { name: "A", output: 1 })) }, "trace"],
  ["an event", { history: HISTORY.with(0, event(1, "ExecutionStarted", { input: 1 })) }, "history"],
] as const)("finds a different %s at its level", (_, change, level) => {
  const { [level]: found, ...rest } = compareExecution(CASE, { ...OBSERVED, ...change });
  expect(found).not.toBeNull();
  if (level !== "trace") expect(Object.values(rest)).toEqual([null, null, null]);
});

it("wants no cause where none was sent", () => {
  const { cause: _, ...expected } = CASE.expected;
  expect(compareExecution({ ...CASE, expected }, OBSERVED).cause).toMatchObject({ path: "cause", actual: "at 7" });
});

it("leaves out the levels that the case does not record", () => {
  const { trace: _, history: __, ...rest } = CASE;
  const succeeded = { ...rest, expected: { status: "SUCCEEDED", output: 1 } };
  expect(compareExecution(succeeded, { status: "SUCCEEDED", output: 1, history: [], calls: [] })).toEqual({
    result: null,
  });
});
