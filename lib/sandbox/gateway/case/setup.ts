import { type AuthorizerOutcome, type HttpApi, type RestApi, type Stage, THROTTLE_SCOPES } from "@/lib/gateway";
import type { Json } from "@/lib/util";
import type { GatewaySetup, SandboxRequest, SandboxWorld } from "../model";
import { authorizerOutcome } from "./authorizer-outcome";
import { adaptBackend } from "./backend";
import type { CheckedCase } from "./check-case";
import { domainsOf } from "./domain";
import { adaptHeaders } from "./headers";
import { adaptHttpApi } from "./http-api";
import { type CaseObject, elementsOf, isObject, member, numberOf, textOf, type Value } from "./members";
import { CASE_ACCOUNT, requestOf } from "./request";
import { adaptRestApi } from "./rest-api";
import { adaptStage, throttleOf } from "./stage";
import { usagePlansOf } from "./usage-plan";
import { versionsOf } from "./versions";

/** A request of a case at a virtual millisecond. */
export interface CaseStep {
  readonly at: number;
  readonly request: SandboxRequest;
}

/** The setup of a case, whose request is that of its first step, and all its steps. */
export function setupOfCase(source: CheckedCase, title: string): { setup: GatewaySetup; steps: readonly CaseStep[] } {
  const { api } = source;
  const met = source.steps.map((step, at) => ({ step, ...adaptHeaders(step.headers, at === 0 ? "" : `-${at + 1}`) }));
  const steps = met.map(({ step, headers }) => ({
    at: (numberOf(step.atSeconds) ?? 0) * 1_000,
    request: requestOf(step, headers),
  }));
  const versions = versionsOf(api).map(({ resources }) => apiOf(api, resources));
  const stage = stageOf(source);
  const request: SandboxRequest = steps[0]?.request ?? { method: "GET", path: "/" };
  const throttle = throttleOf(member(api.accountQuotas, "throttle"));
  const setup: GatewaySetup = {
    title,
    api: versions.at(-1) ?? apiOf(api, api.resources),
    deployments: versions.length > 1 ? versions : [],
    stage,
    usagePlans: usagePlansOf(api),
    domains: domainsOf(api, stage.name),
    account: { id: CASE_ACCOUNT, ...(throttle && { throttle }) },
    world: worldOf(source, stage, request, Object.assign({}, ...met.map(({ tokens }) => tokens))),
    request,
  };
  return { setup, steps };
}

function apiOf(api: CaseObject, resources: Value): RestApi | HttpApi {
  return api.type === "HTTP" ? adaptHttpApi(api) : adaptRestApi(api, resources);
}

/** The stage that the case describes, else the one that is called. The default stage of an HTTP API deploys by itself, as the console makes it. */
function stageOf({ api, steps: [first] }: CheckedCase): Stage {
  const settings = isObject(api.stage) ? api.stage : {};
  const isHttp = api.type === "HTTP";
  const name = textOf(settings.name) ?? textOf(first?.stage) ?? (isHttp ? "$default" : "prod");
  const names = versionsOf(api).map((version) => version.name);
  const stage = adaptStage(name, settings, (each) => String(Math.max(1, names.indexOf(String(each)) + 1)));
  return isHttp && name === "$default" ? { autoDeploy: true, ...stage } : stage;
}

function worldOf(
  { backend, authorizer, endpointPolicy, api, steps: [first] }: CheckedCase,
  stage: Stage,
  request: SandboxRequest,
  tokens: NonNullable<SandboxWorld["tokens"]>,
): SandboxWorld {
  const used = elementsOf(member(first?.state, "exhaustedLimits"));
  const exhausted = THROTTLE_SCOPES.filter((scope) => used.includes(scope));
  const called = `arn:aws:execute-api:us-east-1:${CASE_ACCOUNT}:${textOf(api.id) ?? "abcdef1234"}/${stage.name}/${request.method}${request.path}`;
  return {
    backend: adaptBackend(backend),
    ...(authorizer !== null && { authorizer: authorizerOutcome(authorizer, called) satisfies AuthorizerOutcome }),
    ...(Object.keys(tokens).length > 0 && { tokens }),
    ...(endpointPolicy !== undefined && { endpointPolicy: endpointPolicy satisfies Json }),
    ...(first?.resourceIsGone === true && { resourceIsGone: true }),
    ...(exhausted.length > 0 && { exhausted }),
  };
}
