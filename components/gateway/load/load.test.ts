import { describe, expect, it } from "vitest";
import { INITIAL_STATE, type Quota, quotaKey } from "@/lib/gateway";
import { GATEWAY_EPOCH, type GatewaySetup } from "@/lib/sandbox/gateway";
import { burstFigure } from "./burst-figure";
import { type BurstResult, slotMillisOf } from "./burst-result";
import { authorizerEntries, cacheEntries } from "./kept-entries";
import { nextPeriod, quotaUses, toNextPeriod } from "./quota-use";
import { setupLimits } from "./setup-limits";

const KEY = { id: "k", value: "0123456789abcdefghij", enabled: true };
const THROTTLE = { rateLimit: 5, burstLimit: 9 };
const MOCK = { integration: { type: "MOCK" } } as const;
const SETUP: GatewaySetup = {
  title: "Orders",
  api: { type: "REST", id: "a", resources: { "/orders": { GET: MOCK, ANY: MOCK } } },
  deployments: [],
  stage: { name: "prod", deployment: "1", settings: { throttle: THROTTLE } },
  usagePlans: [{ name: "p", stages: ["prod"], keys: [KEY], throttle: THROTTLE, quota: { limit: 10, period: "DAY" } }],
  domains: [],
  world: { backend: { type: "echo" } },
  request: { method: "PUT", path: "/orders", stage: "prod" },
};

describe("slotMillisOf", () => {
  it.each([1, 3, 10, 100, 3_600])("cuts %i seconds into at most 40 slots", (seconds) => {
    expect((seconds * 1_000) / slotMillisOf(seconds)).toBeLessThanOrEqual(40);
  });
});

describe("burstFigure", () => {
  const RESULT: BurstResult = {
    ...{
      requests: 30,
      planned: 30,
      endedBy: "done",
      slotMillis: 1_000,
      millis: 2_000,
      memory: INITIAL_STATE,
      calls: 0,
    },
    slots: [
      { start: 0, passed: 15, throttled: 0, overQuota: 0 },
      { start: 1_000, passed: 5, throttled: 10, overQuota: 0 },
      { start: 2_000, passed: 0, throttled: 0, overQuota: 0 },
    ],
    statuses: { 200: 20, 429: 10 },
  };

  it("has a row for each stretch with requests", () => {
    expect(burstFigure(RESULT).rows.map(({ label, values }) => [label, ...values])).toEqual([
      ["0", 15, 0, 0, 0],
      ["1", 5, 10, 10, 0],
    ]);
  });

  it("says from when on requests were refused, and why", () => {
    expect(burstFigure(RESULT).sentence).toBe(
      "30 requests sent: 200 20 times, 429 10 times. From second 1 on, the bucket runs dry, and 10 get 429.",
    );
  });

  it("says that it was stopped, and that no limit stood in the way", () => {
    const slots = RESULT.slots.slice(0, 1);
    const early = { ...RESULT, slots, requests: 15, statuses: { 200: 15 }, endedBy: "stopped" } as const;
    expect(burstFigure(early).sentence).toBe(
      "15 requests of 30 sent: 200 15 times. You stopped it. No limit stood in the way.",
    );
  });
});

describe("setupLimits", () => {
  it("names each bucket once, the account's last, and ANY by the method that is called", () => {
    expect(setupLimits(SETUP).map(({ bucket }) => bucket)).toEqual([
      "plan/p/k/prod",
      "stage/prod/orders/GET",
      "stage/prod/orders/PUT",
      "account",
    ]);
  });

  it("leaves out plans of other stages", () => {
    const other = { ...SETUP, stage: { name: "test", deployment: "1" } };
    expect(setupLimits(other).map(({ scope }) => scope)).toEqual(["account"]);
  });
});

describe("quotas", () => {
  it.each<Quota["period"]>(["DAY", "WEEK", "MONTH"])("begin anew when the engine's count of the %s does", (period) => {
    const plan = { name: "p", quota: { limit: 1, period } };
    for (const time of [GATEWAY_EPOCH, Date.UTC(2026, 1, 28, 23), Date.UTC(2026, 11, 31)]) {
      const next = nextPeriod(period, time);
      expect(quotaKey(plan, KEY, next - 1)).toBe(quotaKey(plan, KEY, time));
      expect(quotaKey(plan, KEY, next)).not.toBe(quotaKey(plan, KEY, time));
    }
  });

  it("tell what is used and when it begins anew", () => {
    const [plan] = SETUP.usagePlans;
    if (!plan) throw new Error("a plan");
    const quotas = { [quotaKey(plan, KEY, GATEWAY_EPOCH)]: 4 };
    const [use] = quotaUses({ setup: SETUP, clock: 0, memory: { ...INITIAL_STATE, quotas } });
    expect(use).toMatchObject({ plan: "p", key: "k", used: 4, limit: 10 });
    const later = toNextPeriod(SETUP, 0);
    expect(later).toBe(use?.resets);
    expect(quotaUses({ setup: SETUP, clock: later ?? 0, memory: { ...INITIAL_STATE, quotas } })[0]?.used).toBe(0);
  });

  it("have no next period where there is none", () => {
    expect(toNextPeriod({ ...SETUP, usagePlans: [] }, 0)).toBeNull();
  });
});

describe("kept entries", () => {
  it("are named by what tells them apart, with the time that is left", () => {
    const entry = { expires: GATEWAY_EPOCH + 300_000, status: 200, headers: [], body: null };
    const cache = { '["prod","1","/users","GET",["a"]]': entry };
    expect(cacheEntries({ cache }, 100_000)).toEqual([
      { key: '["prod","1","/users","GET",["a"]]', name: "GET /users, a, status 200", left: 200_000 },
    ]);
    const authorizerResults = { '["prod","auth","token"]': { expires: GATEWAY_EPOCH + 1_000, output: null } };
    expect(authorizerEntries({ authorizerResults }, 2_000)).toEqual([
      { key: '["prod","auth","token"]', name: "auth, token", left: -1_000 },
    ]);
  });
});
