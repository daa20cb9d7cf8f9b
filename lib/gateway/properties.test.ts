import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invoke } from "./invoke";
import type { Gateway } from "./model/gateway";
import type { Invocation } from "./model/invocation";
import { type GatewayState, INITIAL_STATE } from "./model/state";
import { HTTP_PHASES, REST_PHASES } from "./model/trace";
import { gateways } from "./testing/arbitrary-gateway";
import { type ArbitraryCall, callSequences } from "./testing/arbitrary-request";

const RUNS = { numRuns: 400 };

function invokeAll(gateway: Gateway, calls: readonly ArbitraryCall[]): readonly Invocation[] {
  const invocations: Invocation[] = [];
  for (const { request, world } of calls) {
    invocations.push(invoke(gateway, request, world, invocations.at(-1)?.state ?? INITIAL_STATE));
  }
  return invocations;
}

describe("any gateway and any calls", () => {
  // The last phase, which sends the answer, is reached by every request.
  it("give exactly one answer each, and a trace that names who gave it", () => {
    fc.assert(
      fc.property(gateways, callSequences, (gateway, calls) => {
        const phases = gateway.api.type === "REST" ? REST_PHASES : HTTP_PHASES;
        for (const { response, trace, answeredBy } of invokeAll(gateway, calls)) {
          expect(response.status).toBeGreaterThanOrEqual(200);
          expect(response.status).toBeLessThanOrEqual(599);
          expect(trace.map(({ phase }) => phase)).toEqual(phases);
          const at = trace.findIndex(({ verdict }) => verdict === "answered");
          expect(trace[at]?.phase).toBe(answeredBy);
          expect(trace.filter(({ verdict }) => verdict === "answered")).toHaveLength(1);
          expect(trace.slice(0, at).every(({ verdict }) => verdict === "passed" || verdict === "skipped")).toBe(true);
          expect(trace.slice(at + 1, -1).every(({ verdict }) => verdict === "not-reached")).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("give the same bytes for the same seed", () => {
    fc.assert(
      fc.property(gateways, callSequences, (gateway, calls) => {
        expect(bytesOf(invokeAll(gateway, calls))).toBe(bytesOf(invokeAll(gateway, calls)));
      }),
      RUNS,
    );
  });

  it("leave gateway and state as they were", () => {
    fc.assert(
      fc.property(gateways, callSequences, (gateway, calls) => {
        const before = bytesOf(gateway.stages);
        const invocations = invokeAll(gateway, calls);
        const states: readonly GatewayState[] = invocations.map(({ state }) => state);
        const kept = states.map(bytesOf);
        for (const [at, { request, world }] of calls.entries())
          invoke(gateway, request, world, states[at] ?? INITIAL_STATE);
        expect(states.map(bytesOf)).toEqual(kept);
        expect(bytesOf(gateway.stages)).toBe(before);
      }),
      RUNS,
    );
  });

  it("count each call once, and as one kind of error at most", () => {
    fc.assert(
      fc.property(gateways, callSequences, (gateway, calls) => {
        for (const { response, metrics } of invokeAll(gateway, calls)) {
          const names = metrics.map(({ name }) => name.toLowerCase());
          expect(names.filter((name) => name === "count")).toHaveLength(1);
          const error = response.status >= 500 ? ["5xx"] : response.status >= 400 ? ["4xx"] : [];
          expect(names.filter((name) => /^[45]xx/.test(name)).map((name) => name.slice(0, 3))).toEqual(error);
        }
      }),
      RUNS,
    );
  });

  it("call the backend and the authorizer only where a trace reaches them", () => {
    fc.assert(
      fc.property(gateways, callSequences, (gateway, calls) => {
        for (const { trace, integrationInvoked, integrationCall, authorizerCall } of invokeAll(gateway, calls)) {
          const verdictOf = (name: string) => trace.find(({ phase }) => phase === name)?.verdict;
          if (integrationCall !== null) expect(integrationInvoked).toBe(true);
          if (integrationInvoked) expect(["passed", "answered"]).toContain(verdictOf("integration"));
          if (authorizerCall !== null) expect(["passed", "answered"]).toContain(verdictOf("authentication"));
        }
      }),
      RUNS,
    );
  });
});

/** All of a value as a text; bytes and functions too. */
function bytesOf(value: unknown): string {
  return JSON.stringify(value, (_key, each) => (each instanceof Uint8Array ? Array.from(each) : each));
}
