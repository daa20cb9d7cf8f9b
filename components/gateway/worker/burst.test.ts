import { describe, expect, it } from "vitest";
import { INITIAL_STATE, type Stage } from "@/lib/gateway";
import type { GatewaySetup, SandboxBackend } from "@/lib/sandbox/gateway";
import { sendBurst } from "./burst";

function setup(stage: Partial<Stage>, backend: SandboxBackend = { type: "echo" }): GatewaySetup {
  const method = { integration: { type: "HTTP_PROXY", httpMethod: "GET", uri: "https://orders.example/" } } as const;
  return {
    title: "Orders",
    api: { type: "REST", id: "a", resources: { "/orders": { GET: method } } },
    deployments: [],
    stage: { name: "prod", deployment: "1", ...stage },
    usagePlans: [],
    domains: [],
    world: { backend },
    request: { method: "GET", path: "/orders", stage: "prod" },
  };
}

const THROTTLED = setup({ settings: { throttle: { rateLimit: 10, burstLimit: 20 }, loggingLevel: "INFO" } });

/** A clock that moves on by so much with each look at it. */
function tools(step = 0, stopAfter = Number.POSITIVE_INFINITY) {
  let now = 0;
  const told: number[] = [];
  return {
    told,
    now: () => (now += step),
    tell: (sent: number) => void told.push(sent),
    stopped: () => told.length >= stopAfter,
    breathe: () => Promise.resolve(),
  };
}

const ask = (of: GatewaySetup, perSecond: number, seconds: number) => ({
  ...{ setup: of, at: 0, memory: INITIAL_STATE, calls: 0, perSecond, seconds },
});

describe("sendBurst", () => {
  it("lets through what burst and rate allow, and throttles the rest", async () => {
    const result = await sendBurst(ask(THROTTLED, 100, 2), tools());
    expect(result).toMatchObject({ requests: 200, planned: 200, endedBy: "done", millis: 2_000 });
    const passed = result.slots.reduce((sum, slot) => sum + slot.passed, 0);
    // 20 at once, and 10 in each second after the first token was taken.
    expect(passed).toBeGreaterThanOrEqual(38);
    expect(passed).toBeLessThanOrEqual(40);
    expect(result.statuses).toEqual({ 200: passed, 429: 200 - passed });
    expect(result.calls).toBe(passed);
  });

  it("counts requests over the quota apart", async () => {
    const key = { id: "k", value: "0123456789abcdefghij", enabled: true };
    const base = setup({});
    if (base.api.type !== "REST") throw new Error("REST");
    const method = { ...base.api.resources["/orders"]?.GET, apiKeyRequired: true };
    const metered = {
      ...base,
      api: { ...base.api, resources: { "/orders": { GET: method } } } as GatewaySetup["api"],
      usagePlans: [{ name: "p", stages: ["prod"], keys: [key], quota: { limit: 3, period: "DAY" } }] as const,
      request: { ...base.request, headers: [["x-api-key", key.value]] as const },
    };
    const { slots } = await sendBurst(ask(metered, 10, 1), tools());
    expect(slots.reduce((sum, slot) => sum + slot.overQuota, 0)).toBe(7);
    expect(slots.reduce((sum, slot) => sum + slot.throttled, 0)).toBe(0);
  });

  it("goes on from what the gateway remembers", async () => {
    const first = await sendBurst(ask(THROTTLED, 100, 1), tools());
    const again = await sendBurst({ ...ask(THROTTLED, 100, 1), at: 1_000, memory: first.memory }, tools());
    expect(again.statuses[200]).toBeLessThan(first.statuses[200] ?? 0);
  });

  it("tells how far it is, and ends where it is stopped", async () => {
    const watched = tools(20, 3);
    const result = await sendBurst(ask(THROTTLED, 1_000, 1), watched);
    expect(watched.told).toEqual([...watched.told].sort((a, b) => a - b));
    expect(result.endedBy).toBe("stopped");
    expect(result.requests).toBe(watched.told.at(-1));
    expect(result.requests).toBeLessThan(1_000);
  });

  it("ends by itself after a while", async () => {
    const result = await sendBurst(ask(THROTTLED, 1_000, 100), tools(100));
    expect(result.endedBy).toBe("time");
    expect(result.requests).toBeGreaterThan(0);
  });
});
