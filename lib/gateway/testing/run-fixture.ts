import { createGateway, stageOf, withStage } from "../deploy/gateway";
import { invoke } from "../invoke";
import type { Gateway } from "../model/gateway";
import type { HttpApi } from "../model/http-api";
import type { Invocation } from "../model/invocation";
import type { ClientRequest } from "../model/request";
import type { RestApi } from "../model/rest-api";
import { INITIAL_STATE } from "../model/state";
import type { BackendOutcome, IntegrationCall, World } from "../model/world";
import type { Fixture, FixtureCall, FixtureCase } from "./fixture";

/** When the first call of a case happens. */
export const START = Date.UTC(2025, 0, 15, 12);

/** The gateway of a fixture, deployed. */
export function gatewayOf({ api, stage, usagePlans, domains, account }: Omit<Fixture, "cases">): Gateway {
  const name = api.type === "REST" ? "prod" : "$default";
  const identified: RestApi | HttpApi = { ...api, id: "api" };
  return createGateway(identified, {
    stage: { ...stage, name },
    ...(usagePlans && { usagePlans }),
    ...(domains && { domains }),
    ...(account && { account }),
  });
}

/** Makes the calls of a case one after the other. */
export function runCase(gateway: Gateway, { name, stage, calls }: FixtureCase): readonly Invocation[] {
  const invocations: Invocation[] = [];
  const changed = stage === undefined ? gateway : withSettings(gateway, stage);
  for (const call of calls) {
    const state = invocations.at(-1)?.state ?? INITIAL_STATE;
    invocations.push(invoke(changed, requestOf(call, gateway.api.type), worldOf(call, name), state));
  }
  return invocations;
}

function withSettings(gateway: Gateway, settings: NonNullable<FixtureCase["stage"]>): Gateway {
  const [name = ""] = Object.keys(gateway.stages);
  const stage = stageOf(gateway, name);
  return stage === undefined ? gateway : withStage(gateway, { ...stage, ...settings });
}

/** The request of a call: `METHOD /path?query`. */
export function requestOf(
  { call, headers = {}, at = 0, with: rest }: FixtureCall,
  type: "REST" | "HTTP",
): ClientRequest {
  const [method = "GET", target = "/"] = call.split(" ");
  const [path = "/", query] = target.split("?");
  return {
    method: method as ClientRequest["method"],
    path,
    headers: Object.entries(headers),
    time: START + at * 1_000,
    ...(query !== undefined && { query }),
    ...(type === "REST" && { stage: "prod" }),
    ...rest,
  };
}

function worldOf(
  { backend, authorizer, tokens, exhausted, resourceIsGone, endpointPolicy }: FixtureCall,
  seed: string,
): World {
  return {
    seed,
    backend: (call) => backend ?? answer(call),
    authorizer: () => authorizer ?? { type: "unreachable" },
    ...(tokens && { tokens }),
    ...(exhausted && { exhausted }),
    ...(resourceIsGone && { resourceIsGone }),
    ...(endpointPolicy !== undefined && { endpointPolicy }),
  };
}

/** A plain 200 in the manner of the integration. */
export function answer(call: IntegrationCall): BackendOutcome {
  if (call.type === "http") return { type: "http-response", status: 200, body: "{}" };
  return { type: "lambda-result", payload: call.proxy ? { statusCode: 200, body: "{}" } : {} };
}
