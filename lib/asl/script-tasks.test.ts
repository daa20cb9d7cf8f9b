import { expect, it } from "vitest";
import type { TaskCall } from "./model";
import { scriptTasks } from "./script-tasks";

const call = (state: string, iteration: readonly number[] = []) => ({ state, iteration }) as TaskCall;

it("hands out the outcomes of a state in order", () => {
  const handler = scriptTasks({ Work: [{ error: "Busy" }, { output: 1, seconds: 2 }] });
  expect([handler(call("Work")), handler(call("Work"))]).toEqual([
    { type: "failure", error: "Busy", cause: null },
    { type: "success", output: 1, seconds: 2 },
  ]);
});

it("fails when the script has no outcome left", () => {
  const handler = scriptTasks({ Work: [{ output: 1 }] });
  handler(call("Work"));
  expect(handler(call("Work"))).toMatchObject({ type: "failure", error: "Cloudrill.NoOutcome" });
  expect(scriptTasks({})(call("toString"))).toMatchObject({ error: "Cloudrill.NoOutcome" });
});

it("repeats an outcome that is to be repeated", () => {
  const handler = scriptTasks({ Work: [{ never: true, repeat: true }] });
  expect([handler(call("Work")), handler(call("Work"))]).toEqual([{ type: "never" }, { type: "never" }]);
});

it("keeps outcomes for the iteration that they are for", () => {
  const handler = scriptTasks({ Work: [{ output: "one", iteration: [1] }, { output: "any" }] });
  expect([handler(call("Work", [0])), handler(call("Work", [1]))]).toMatchObject([
    { output: "any" },
    { output: "one" },
  ]);
});

it("takes an outcome without output as null, and an error without name as a failure", () => {
  expect(scriptTasks({ Work: [{}] })(call("Work"))).toEqual({ type: "success", output: null });
  expect(scriptTasks({ Work: [{ error: null }] })(call("Work"))).toEqual({ type: "failure", error: null, cause: null });
});
