import { expect, it } from "vitest";
import { heartbeat } from "./heartbeat";
import { findingsOf, machineOf } from "./rule-tester";

it("wants the heartbeat to come before the timeout", () => {
  const task = { Type: "Task", Resource: "x", TimeoutSeconds: 10 };
  expect(findingsOf(heartbeat, machineOf({ ...task, HeartbeatSeconds: 10 }))).toEqual([
    "/States/S/HeartbeatSeconds: HeartbeatSeconds must be smaller than TimeoutSeconds",
  ]);
  expect(findingsOf(heartbeat, machineOf({ ...task, HeartbeatSeconds: 9 }))).toEqual([]);
});
