import { describe, expect, it } from "vitest";
import { hasUndeployed, packGatewaySetup, setupProblems } from "@/lib/sandbox/gateway";
import { withAuthorizer, withGatewayResponse, withRestPart } from "./edit-api";
import { backendOfType, kindOf, OUTCOME_KINDS, outcomeOf } from "./edit-backend";
import { isProxy, withIntegrationType } from "./edit-integration";
import { withEntry, withMember } from "./edit-member";
import { restMethodOf } from "./edit-operation";
import { addPlan, newKey } from "./edit-plans";
import { addCanary, promoteCanary, renameStage, settingsKey, withSetting } from "./edit-stage";
import { keepDeployed } from "./keep-deployed";
import { HTTP_SETUP, REST_SETUP } from "./testing-setups";

describe("members and entries", () => {
  it("go where they say nothing", () => {
    expect(withMember<{ a?: number; b: number }, "a">({ a: 1, b: 2 }, "a", undefined)).toEqual({ b: 2 });
    expect(withEntry({ a: 1 }, "a", undefined)).toBeUndefined();
    expect(withEntry(undefined, "a", 1)).toEqual({ a: 1 });
  });
});

describe("withAuthorizer", () => {
  it("opens the methods that asked a removed one", () => {
    const next = withAuthorizer(REST_SETUP, "check", undefined);
    expect(next.api.authorizers).toBeUndefined();
    expect(restMethodOf(next.api, "GET /orders")?.authorization).toBeUndefined();
    expect(restMethodOf(next.api, "POST /orders")?.authorization).toEqual({ type: "AWS_IAM" });
  });

  it("opens the routes that asked a removed one", () => {
    const { api } = withAuthorizer(HTTP_SETUP, "jwt", undefined);
    expect(api.type === "HTTP" && api.routes["GET /orders"]?.authorization).toBeUndefined();
  });
});

describe("withGatewayResponse", () => {
  it("goes back to the default when nothing is changed any more", () => {
    const changed = withGatewayResponse(REST_SETUP, "THROTTLED", "statusCode", 503);
    expect(changed.api).toMatchObject({ gatewayResponses: { THROTTLED: { statusCode: 503 } } });
    expect(withGatewayResponse(changed, "THROTTLED", "statusCode", undefined)).toEqual(REST_SETUP);
    expect(withGatewayResponse(HTTP_SETUP, "THROTTLED", "statusCode", 503)).toBe(HTTP_SETUP);
  });
});

describe("withIntegrationType", () => {
  const http = restMethodOf(REST_SETUP.api, "POST /orders")?.integration;

  it.each(["MOCK", "HTTP", "HTTP_PROXY", "AWS", "AWS_PROXY"] as const)(
    "gives one of type %s that can be kept",
    (type) => {
      if (http === undefined) throw new Error("the setup has no such method");
      const next = withIntegrationType(http, type);
      expect(next.type).toBe(type);
      expect(next.responses === undefined).toBe(isProxy({ type }));
      const api = { ...REST_SETUP.api, resources: { "/": { GET: { integration: next } } } };
      expect(setupProblems(packGatewaySetup({ ...REST_SETUP, api: api as typeof REST_SETUP.api }))).toEqual([]);
    },
  );
});

describe("stage", () => {
  it("takes plans and domains along when it is renamed", () => {
    const { usagePlans, domains, stage } = renameStage(REST_SETUP, "live");
    expect([stage.name, usagePlans[0]?.stages, domains[0]?.mappings]).toEqual(["live", ["live"], { "": "live" }]);
  });

  it("names settings as the engine reads them", () => {
    expect(settingsKey("GET /orders")).toBe("/orders/GET");
    const throttle = { rateLimit: 1, burstLimit: 2 };
    const set = withSetting(REST_SETUP, "GET /orders", "throttle", throttle);
    expect(set.stage.methodSettings).toEqual({ "/orders/GET": { throttle } });
    expect(withSetting(set, "GET /orders", "throttle", undefined)).toEqual(REST_SETUP);
  });

  it("shows the canary's deployment and variables once it is promoted", () => {
    const canary = { deployment: "2", percentTraffic: 10, stageVariableOverrides: { version: "2" } };
    const { stage } = promoteCanary({ ...REST_SETUP, stage: { ...REST_SETUP.stage, canary } });
    expect(stage).toMatchObject({ deployment: "2", variables: { version: "2" }, canary: { percentTraffic: 0 } });
    expect(addCanary(REST_SETUP, 10).stage.canary).toEqual({ deployment: "1", percentTraffic: 10 });
    expect(promoteCanary(REST_SETUP)).toBe(REST_SETUP);
  });
});

describe("plans", () => {
  it("get a key of their own that can be kept", () => {
    const next = addPlan(REST_SETUP);
    expect(next.usagePlans[1]?.keys[0]?.id).toBe("key-2");
    expect(newKey(next).id).toBe("key-3");
    expect(setupProblems(packGatewaySetup(next))).toEqual([]);
  });
});

describe("backend", () => {
  it.each(OUTCOME_KINDS.map(({ value }) => value))("has an outcome of kind %s that can be kept", (kind) => {
    const outcome = outcomeOf(kind);
    expect(kindOf(outcome)).toBe(kind === "function-malformed" ? "function-answers" : kind);
    const world = { backend: { type: "always", outcome } } as const;
    expect(setupProblems(packGatewaySetup({ ...REST_SETUP, world }))).toEqual([]);
  });

  it("goes on with what it did when its type changes", () => {
    const silent = { type: "always", outcome: { type: "silence" } } as const;
    expect(backendOfType(silent, "in-turn")).toEqual({ type: "in-turn", outcomes: [{ type: "silence" }] });
    expect(backendOfType(backendOfType(silent, "in-turn"), "always")).toEqual(silent);
    expect(backendOfType(silent, "echo")).toEqual({ type: "echo" });
  });
});

describe("deployments", () => {
  const deployed = { ...REST_SETUP, deployments: [REST_SETUP.api] };

  it("are awaited where the stage shows another API", () => {
    expect(hasUndeployed(deployed)).toBe(false);
    const changed = withRestPart(deployed, "endpointType", "EDGE");
    expect(hasUndeployed(changed)).toBe(true);
    expect(hasUndeployed({ ...changed, deployments: [REST_SETUP.api, changed.api] })).toBe(true);
    const shown = {
      ...changed,
      deployments: [REST_SETUP.api, changed.api],
      stage: { ...changed.stage, deployment: "2" },
    };
    expect(hasUndeployed(shown)).toBe(false);
  });

  it("stay when the API is changed in the text", () => {
    const changed = withRestPart(deployed, "endpointType", "EDGE");
    const read = { ...changed, deployments: [changed.api] };
    expect(hasUndeployed(keepDeployed(read, deployed))).toBe(true);
  });
});
