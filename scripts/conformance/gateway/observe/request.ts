import { type Gateway, type GatewayState, INITIAL_STATE, type Invocation, invoke, type World } from "@/lib/gateway";
import { adaptHeaders } from "@/lib/sandbox/gateway/case";
import { adaptBackend } from "../adapt/backend";
import { adaptGateway, stageNames } from "../adapt/gateway";
import { adaptRequest } from "../adapt/request";
import { stateOf } from "../adapt/state";
import { worldOf } from "../adapt/world";
import type { Case } from "../case";
import { elementsOf, isObject, type JsonObject, textOf } from "../json";
import type { Observed } from "../observed";
import { observedInvocation } from "./invocation";

/** One call. */
export function observeRequest(aCase: Case): Observed {
  const [invocation] = invokeAll(aCase, [aCase.request]);
  if (invocation === undefined) throw new Error("There was no call.");
  return observedInvocation(invocation);
}

/** Several calls, with what the gateway remembers between them. */
export function observeSteps(aCase: Case): Observed {
  const steps = elementsOf(aCase.request.steps).filter(isObject);
  return { steps: invokeAll(aCase, steps).map(observedInvocation) };
}

function invokeAll(aCase: Case, requests: readonly JsonObject[]): readonly Invocation[] {
  const api = aCase.api ?? {};
  const called = textOf(requests[0]?.stage);
  const gateway = adaptGateway(api, called);
  const backend = adaptBackend(aCase.integrationBehaviour ?? { kind: "none" });
  const invocations: Invocation[] = [];
  for (const request of requests) {
    const { headers, tokens } = adaptHeaders(request.headers);
    const world: World = { ...worldOf(aCase, request), backend, tokens };
    const state: GatewayState = invocations.at(-1)?.state ?? stateOf(request, gateway, INITIAL_STATE);
    invocations.push(invoke(gateway, adaptRequest(request, headers, stageOf(request, api, gateway)), world, state));
  }
  return invocations;
}

/** A REST API is always called by a stage; the address of an HTTP API may name none. */
function stageOf(request: JsonObject, api: JsonObject, { stages }: Gateway): string | undefined {
  const named = textOf(request.stage);
  if (named !== undefined) return named;
  return api.type === "HTTP" && !("$default" in stages) ? undefined : stageNames(api, undefined)[0];
}
