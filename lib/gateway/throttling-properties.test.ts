import fc from "fast-check";
import { expect, it } from "vitest";
import { createGateway } from "./deploy/gateway";
import { invoke } from "./invoke";
import type { Gateway } from "./model/gateway";
import { type GatewayState, INITIAL_STATE } from "./model/state";
import { MOCK } from "./testing/parts";
import { answer, START } from "./testing/run-fixture";

const KEY = "key-of-at-least-20-characters";
const limits = fc.record({ rateLimit: fc.constantFrom(1, 2, 10, 0.5), burstLimit: fc.constantFrom(1, 2, 5) });
const waits = fc.array(fc.oneof(fc.constantFrom(0, 0, 0), fc.integer({ min: 1, max: 3_000 })), {
  minLength: 1,
  maxLength: 60,
});

/** Times in milliseconds at which calls were let through. */
function passedAt(gateway: Gateway, pauses: readonly number[]): readonly number[] {
  let state: GatewayState = INITIAL_STATE;
  let time = START;
  return pauses.flatMap((pause) => {
    time += pause;
    const call = { method: "GET", path: "/a", stage: "prod", headers: [["x-api-key", KEY]], time } as const;
    const invocation = invoke(gateway, call, { backend: answer }, state);
    state = invocation.state;
    return invocation.response.status === 200 ? [time] : [];
  });
}

/** Every window of time lets through what the bucket holds and what flows in meanwhile. */
function expectWithin(
  times: readonly number[],
  { rateLimit, burstLimit }: { rateLimit: number; burstLimit: number },
): void {
  for (const [first, start] of times.entries()) {
    for (const [last, end] of times.entries()) {
      if (last < first) continue;
      expect(last - first + 1).toBeLessThanOrEqual((rateLimit * (end - start)) / 1_000 + burstLimit + 1e-6);
    }
  }
}

it.each([
  [
    "an account",
    (throttle: Gateway["account"]["throttle"]) =>
      createGateway({ type: "REST", id: "api", resources: { "/a": { GET: MOCK } } }, { account: { throttle } }),
  ],
  [
    "a method of a stage",
    (throttle: Gateway["account"]["throttle"]) =>
      createGateway(
        { type: "REST", id: "api", resources: { "/a": { GET: MOCK } } },
        { stage: { name: "prod", methodSettings: { "/a/GET": { throttle } } } },
      ),
  ],
  [
    "an API key",
    (throttle: Gateway["account"]["throttle"]) =>
      createGateway(
        { type: "REST", id: "api", resources: { "/a": { GET: { ...MOCK, apiKeyRequired: true } } } },
        { usagePlans: [{ name: "plan", stages: ["prod"], keys: [{ id: "k", value: KEY, enabled: true }], throttle }] },
      ),
  ],
])("the bucket of %s lets no more through than rate × time + burst, in any window", (_whose, gatewayWith) => {
  fc.assert(
    fc.property(limits, waits, (throttle, pauses) => {
      expectWithin(passedAt(gatewayWith(throttle), pauses), throttle);
    }),
    { numRuns: 100 },
  );
});

it("a quota lets no more through in its period than its limit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), waits, (limit, pauses) => {
      const gateway = createGateway(
        { type: "REST", id: "api", resources: { "/a": { GET: { ...MOCK, apiKeyRequired: true } } } },
        {
          usagePlans: [
            {
              name: "plan",
              stages: ["prod"],
              keys: [{ id: "k", value: KEY, enabled: true }],
              quota: { limit, period: "DAY" },
            },
          ],
        },
      );
      expect(passedAt(gateway, pauses).length).toBe(Math.min(limit, pauses.length));
    }),
    { numRuns: 100 },
  );
});
