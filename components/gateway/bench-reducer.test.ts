import { describe, expect, it } from "vitest";
import { INITIAL_STATE, type RestApi } from "@/lib/gateway";
import { type GatewaySetup, hasUndeployed } from "@/lib/sandbox/gateway";
import { gatewayBenchReducer, isEdited, openGatewayBench } from "./bench-reducer";
import type { GatewayBenchAction, GatewayBenchState } from "./model";
import { EMPTY_SETUP } from "./page/empty-setup";
import { send } from "./worker/send";

const OTHER: RestApi = { type: "REST", id: "other", resources: {} };

function reduce(state: GatewayBenchState, ...actions: readonly GatewayBenchAction[]): GatewayBenchState {
  return actions.reduce(gatewayBenchReducer, state);
}

/** Sends what stands in the form, as the provider does. */
function sentOnce(state: GatewayBenchState): GatewayBenchState {
  const { setup, clock: at, memory, calls } = state;
  const invocation = send({ setup, at, memory, calls });
  return reduce(
    state,
    { type: "sending" },
    { type: "sent", sent: { id: state.sent.length + 1, at, setup, invocation } },
  );
}

const edited = (change: Partial<GatewaySetup>): GatewayBenchAction => ({
  type: "edit",
  setup: { ...openGatewayBench(EMPTY_SETUP).setup, ...change },
});

describe("gatewayBenchReducer", () => {
  it("gives a setup that names no deployment one of its API", () => {
    const { setup } = openGatewayBench(EMPTY_SETUP);
    expect(setup.deployments).toEqual([EMPTY_SETUP.api]);
    expect(setup.stage.deployment).toBe("1");
  });

  it("lets clients meet an edited API only once it is deployed", () => {
    const waiting = reduce(openGatewayBench(EMPTY_SETUP), edited({ api: OTHER }));
    expect(hasUndeployed(waiting.setup)).toBe(true);
    expect(sentOnce(waiting).sent[0]?.invocation.response.status).toBe(200);
    const deployed = reduce(waiting, { type: "deploy" });
    expect(hasUndeployed(deployed.setup)).toBe(false);
    expect(deployed.setup.stage.deployment).toBe("2");
    expect(sentOnce(deployed).sent[0]?.invocation.response.status).toBe(403);
  });

  it("deploys to the canary and leaves the stage's deployment alone", () => {
    const canary = { deployment: "1", percentTraffic: 10 };
    const stage = { ...EMPTY_SETUP.stage, canary };
    const { setup } = reduce(openGatewayBench(EMPTY_SETUP), edited({ stage }), { type: "deploy", to: "canary" });
    expect(setup.stage).toMatchObject({ deployment: "1", canary: { deployment: "2" } });
  });

  it("deploys an HTTP API by itself where the stage says so, and keeps nothing of what was typed on the way", () => {
    const stage = { ...EMPTY_SETUP.stage, autoDeploy: true };
    const api = (id: string) => ({ type: "HTTP", id, routes: {} }) as const;
    const { setup } = reduce(
      openGatewayBench(EMPTY_SETUP),
      edited({ stage, api: api("a") }),
      edited({ stage, api: api("ab") }),
    );
    expect(setup.deployments).toEqual([api("ab")]);
    expect(setup.stage.deployment).toBe("1");
    const { setup: rest } = reduce(openGatewayBench(EMPTY_SETUP), edited({ stage, api: OTHER }));
    expect(hasUndeployed(rest)).toBe(true);
  });

  it("moves the clock by the time that an answer took, and shows the newest request", () => {
    const state = sentOnce(sentOnce(openGatewayBench(EMPTY_SETUP)));
    const [first] = state.sent;
    expect(state.sent[1]?.at).toBe(first?.invocation.latency.total);
    expect(state).toMatchObject({ shown: 2, calls: 2, sending: false });
    expect(state.memory.requests).toBe(2);
  });

  it("compares with another request, never with the one shown", () => {
    const two = sentOnce(sentOnce(openGatewayBench(EMPTY_SETUP)));
    expect(reduce(two, { type: "compare", id: 1 }).compared).toBe(1);
    expect(reduce(two, { type: "compare", id: 2 }).compared).toBeNull();
    expect(reduce(two, { type: "compare", id: 1 }, { type: "show", id: 1 }).compared).toBeNull();
  });

  it("goes back to what was opened, and forgets what was sent", () => {
    const worked = sentOnce(reduce(openGatewayBench(EMPTY_SETUP), edited({ api: OTHER })));
    expect(isEdited(worked)).toBe(true);
    const reset = reduce(worked, { type: "reset" });
    expect(isEdited(reset)).toBe(false);
    expect(reset).toMatchObject({ sent: [], clock: 0, memory: INITIAL_STATE });
  });

  it("goes on after a failure of the worker", () => {
    const failed = reduce(openGatewayBench(EMPTY_SETUP), { type: "sending" }, { type: "failed", problem: "gone" });
    expect(failed).toMatchObject({ sending: false, problem: "gone" });
    expect(sentOnce(failed).problem).toBeNull();
  });
});
