import { expect, it } from "vitest";
import { INITIAL_STATE } from "@/lib/gateway";
import type { SandboxRequest } from "@/lib/sandbox/gateway";
import type { Sent } from "../model";
import { EMPTY_SETUP } from "../page/empty-setup";
import { send } from "../worker/send";
import { compareSent } from "./comparison";

function sent(id: number, change: Partial<SandboxRequest>): Sent {
  const setup = { ...EMPTY_SETUP, request: { ...EMPTY_SETUP.request, ...change } };
  return { id, at: 0, setup, invocation: send({ setup, at: 0, memory: INITIAL_STATE, calls: 0 }) };
}

it("lays two answers and their phases side by side", () => {
  const { answer, phases } = compareSent(sent(1, {}), sent(2, { path: "/nowhere" }));
  expect(answer).toContainEqual({ name: "Status", one: "200", other: "403" });
  expect(answer).toContainEqual({ name: "Backend", one: "called", other: "saw nothing" });
  expect(answer).toContainEqual({ name: "Gateway response", one: "none", other: "MISSING_AUTHENTICATION_TOKEN" });
  const route = phases.find(({ name }) => name === "Stage and route");
  expect(route?.one).toMatch(/^passed/);
  expect(route?.other).toMatch(/^answered here/);
  expect(phases.filter(({ one, other }) => one === other).length).toBeGreaterThan(0);
});
