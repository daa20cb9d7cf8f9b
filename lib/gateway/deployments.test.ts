import { expect, it } from "vitest";
import { createGateway, deploy, disableCanary, promoteCanary, stageOf, withApi, withStage } from "./deploy/gateway";
import { invoke } from "./invoke";
import type { Gateway } from "./model/gateway";
import type { Invocation } from "./model/invocation";
import type { RestApi } from "./model/rest-api";
import { type GatewayState, INITIAL_STATE } from "./model/state";
import { mockOf } from "./testing/parts";
import { answer, START } from "./testing/run-fixture";

const apiSaying = (text: string): RestApi => ({
  type: "REST",
  id: "api",
  resources: { "/a": { GET: mockOf(`${text} $stageVariables.tone $context.isCanaryRequest`) } },
});

const OLD = createGateway(apiSaying("old"), { stage: { name: "prod", variables: { tone: "calm" } } });
const NEW = deploy(withApi(OLD, apiSaying("new")), "prod");

/** Both versions are deployed; the stage shows the old one, its canary the new one. */
function withCanary(percentTraffic: number): Gateway {
  const stage = stageOf(NEW, "prod");
  if (stage === undefined) throw new Error("There is no stage.");
  const canary = { deployment: stage.deployment, percentTraffic, stageVariableOverrides: { tone: "shrill" } };
  return withStage(NEW, { ...stage, deployment: "1", canary });
}

function call(gateway: Gateway, state: GatewayState = INITIAL_STATE, seed = ""): Invocation {
  return invoke(gateway, { method: "GET", path: "/a", stage: "prod", time: START }, { backend: answer, seed }, state);
}

function said(gateway: Gateway): string {
  return String(call(gateway).response.body).trim();
}

it("shows a change of the API after the next deployment only", () => {
  expect(said(withApi(OLD, apiSaying("new")))).toMatch(/^old calm/);
  expect(said(NEW)).toMatch(/^new calm/);
});

it("shows a change of the stage at once", () => {
  const stage = stageOf(OLD, "prod");
  if (stage === undefined) throw new Error("There is no stage.");
  expect(said(withStage(OLD, { ...stage, variables: { tone: "stern" } }))).toMatch(/^old stern/);
});

it("goes back when the stage points to an earlier deployment", () => {
  const stage = stageOf(NEW, "prod");
  if (stage === undefined) throw new Error("There is no stage.");
  expect(said(withStage(NEW, { ...stage, deployment: "1" }))).toMatch(/^old/);
});

it("sends all or nothing to a canary of 100 or 0 percent, with the variables that it overrides", () => {
  expect(said(withCanary(100))).toBe("new shrill true");
  expect(said(withCanary(0))).toBe("old calm false");
});

it("sends about its share to a canary, by chance", () => {
  const gateway = withCanary(25);
  let state: GatewayState = INITIAL_STATE;
  let canaries = 0;
  for (let at = 0; at < 2_000; at++) {
    const invocation = call(gateway, state);
    state = invocation.state;
    if (invocation.isCanary) canaries++;
  }
  expect(canaries).toBeGreaterThan(400);
  expect(canaries).toBeLessThan(600);
});

it("keeps a promoted canary, without traffic, until it is disabled", () => {
  const promoted = promoteCanary(withCanary(25), "prod");
  expect(said(promoted)).toMatch(/^new shrill/);
  expect(stageOf(promoted, "prod")?.canary).toMatchObject({ percentTraffic: 0 });
  expect(stageOf(disableCanary(promoted, "prod"), "prod")?.canary).toBeUndefined();
});
