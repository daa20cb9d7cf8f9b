import { describe, expect, it } from "vitest";
import { invoke } from "../invoke";
import type { Gateway } from "../model/gateway";
import type { RestApi } from "../model/rest-api";
import { createGateway, deploy, disableCanary, promoteCanary, stageOf, withApi, withStage } from "./gateway";

/** An API whose only resource answers with a number, and with a stage variable. */
function version(number: number): RestApi {
  const body = `{"version": ${number}, "color": "$stageVariables.color"}`;
  const integration = {
    type: "MOCK",
    requestTemplates: { "application/json": '{"statusCode": 200}' },
    responses: [{ statusCode: "200", responseTemplates: { "application/json": body } }],
  } as const;
  return { type: "REST", id: "api", resources: { "/": { GET: { integration } } } };
}

function seen(gateway: Gateway): unknown {
  const request = { method: "GET", path: "/", stage: "prod", time: 0 } as const;
  const { body } = invoke(gateway, request, { backend: () => ({ type: "silence" }) }).response;
  return JSON.parse(String(body));
}

describe("deploy", () => {
  it("lets clients meet a change of the API only then", () => {
    const changed = withApi(createGateway(version(1)), version(2));
    expect(seen(changed)).toMatchObject({ version: 1 });
    expect(seen(deploy(changed, "prod"))).toMatchObject({ version: 2 });
  });

  it("keeps earlier deployments, so that a stage can go back to one", () => {
    const newer = deploy(withApi(createGateway(version(1)), version(2)), "prod");
    const back = withStage(newer, { name: "prod", deployment: "1" });
    expect(seen(back)).toMatchObject({ version: 1 });
  });

  it("adds a stage where there is none of the name", () => {
    const gateway = deploy(createGateway(version(1)), "beta");
    expect(Object.keys(gateway.stages)).toEqual(["prod", "beta"]);
  });
});

describe("withApi", () => {
  it("is met at once on a stage of an HTTP API that deploys by itself", () => {
    const route = (uri: string) => ({ integration: { type: "HTTP_PROXY", uri } }) as const;
    const api = (uri: string) => ({ type: "HTTP", id: "api", routes: { $default: route(uri) } }) as const;
    const called = (gateway: Gateway): string | undefined => {
      const backend = () => ({ type: "http-response", status: 200 }) as const;
      const { integrationCall: call } = invoke(gateway, { method: "GET", path: "/", time: 0 }, { backend });
      return call?.type === "http" ? call.host : undefined;
    };
    const following = createGateway(api("https://old.example/"), { stage: { name: "$default", autoDeploy: true } });
    const waiting = createGateway(api("https://old.example/"));
    expect(called(withApi(following, api("https://new.example/")))).toBe("new.example");
    expect(called(withApi(waiting, api("https://new.example/")))).toBe("old.example");
  });
});

describe("withStage", () => {
  it("changes settings at once", () => {
    const gateway = createGateway(version(1));
    const stage = { name: "prod", deployment: "1", variables: { color: "red" } };
    expect(seen(withStage(gateway, stage))).toEqual({ version: 1, color: "red" });
  });
});

describe("a canary", () => {
  const two = withApi(createGateway(version(1)), version(2));
  const deployed = withStage(deploy(two, "beta"), {
    name: "prod",
    deployment: "1",
    variables: { color: "red" },
    canary: { deployment: "2", percentTraffic: 100, stageVariableOverrides: { color: "blue" } },
  });

  it("shows its own deployment and variables", () => {
    expect(seen(deployed)).toEqual({ version: 2, color: "blue" });
  });

  it("stays, without traffic, when it is promoted", () => {
    const promoted = promoteCanary(deployed, "prod");
    expect(seen(promoted)).toEqual({ version: 2, color: "blue" });
    expect(stageOf(promoted, "prod")?.canary?.percentTraffic).toBe(0);
  });

  it("goes when it is disabled", () => {
    const disabled = disableCanary(deployed, "prod");
    expect(seen(disabled)).toEqual({ version: 1, color: "red" });
    expect(stageOf(disabled, "prod")).not.toHaveProperty("canary");
  });

  it("gets about its share of the requests", () => {
    const half = withStage(deployed, {
      name: "prod",
      deployment: "1",
      canary: { deployment: "2", percentTraffic: 50 },
    });
    let canaries = 0;
    for (let requests = 0; requests < 1_000; requests++) {
      const state = { requests, buckets: {}, quotas: {}, cache: {}, authorizerResults: {} };
      const request = { method: "GET", path: "/", stage: "prod", time: 0 } as const;
      if (invoke(half, request, { backend: () => ({ type: "silence" }) }, state).isCanary) canaries++;
    }
    expect(canaries).toBeGreaterThan(400);
    expect(canaries).toBeLessThan(600);
  });
});

describe("a name from outside", () => {
  it.each(["__proto__", "constructor", "toString"])("finds no stage %s", (name) => {
    const gateway = createGateway(version(1));
    expect(stageOf(gateway, name)).toBeUndefined();
    const request = { method: "GET", path: "/", stage: name, time: 0 } as const;
    expect(invoke(gateway, request, { backend: () => ({ type: "silence" }) }).response.status).toBe(403);
  });
});
