import { type Answer, passed } from "./finding";
import { payloadBytes } from "./http/payload";
import { accessLine } from "./logs/access-line";
import { metricsOf } from "./logs/metrics";
import type { Gateway } from "./model/gateway";
import type { Invocation } from "./model/invocation";
import type { ClientRequest } from "./model/request";
import type { GatewayState } from "./model/state";
import type { World } from "./model/world";
import { ownEntry } from "./own-entry";
import { DOCUMENTED, type Passage, type Phase, runPhases, toStep } from "./phase";
import { apiKey } from "./phases/api-key";
import { authentication } from "./phases/authentication";
import { authorization } from "./phases/authorization";
import { cache } from "./phases/cache";
import { headersAtFrontDoor } from "./phases/front-door";
import { integration } from "./phases/integration";
import { integrationRequest } from "./phases/integration-request";
import { integrationResponse } from "./phases/integration-response";
import { privateEndpoint } from "./phases/private-endpoint";
import { resourceCheck } from "./phases/resource-check";
import { resourcePolicy } from "./phases/resource-policy";
import { finish } from "./phases/response";
import { route } from "./phases/route";
import { sizeAndDecoding } from "./phases/size-and-decoding";
import { throttling } from "./phases/throttling";
import { tls } from "./phases/tls";
import { usagePlan } from "./phases/usage-plan";
import { validation } from "./phases/validation";
import { waf } from "./phases/waf";
import { RestExchange } from "./rest-exchange";

const BEFORE_LIMITS = [
  tls,
  privateEndpoint,
  sizeAndDecoding,
  route,
  waf,
  resourcePolicy,
  authentication,
  authorization,
  resourceCheck,
  apiKey,
] as const;

const AFTER_LIMITS = [validation, cache, integrationRequest, integration, integrationResponse] as const;

const PHASES: readonly Phase<RestExchange>[] = [...BEFORE_LIMITS, usagePlan, throttling, ...AFTER_LIMITS];
const PHASES_WITH_ACCOUNT_FIRST: readonly Phase<RestExchange>[] = [
  ...BEFORE_LIMITS,
  throttling,
  usagePlan,
  ...AFTER_LIMITS,
];

/** Sends a request through a REST API. */
export function invokeRest(gateway: Gateway, request: ClientRequest, world: World, state: GatewayState): Invocation {
  const exchange = new RestExchange(gateway, request, world, state);
  exchange.headers = headersAtFrontDoor(exchange);
  const accountFirst = exchange.believes("usage-plan-after-account");
  const passage = runPhases(exchange, accountFirst ? PHASES_WITH_ACCOUNT_FIRST : PHASES);
  return conclude(exchange, passage);
}

/** Finishes the answer, and puts together all that is to be told of the request. */
export function conclude(exchange: RestExchange, { steps, answer, answeredBy }: Passage): Invocation {
  const { response, details } = finish(exchange, answer);
  const finding = passed(`The client gets ${response.status}.`, details);
  const { integrationMillis } = exchange;
  return {
    response,
    trace: [...steps, toStep({ name: "response", order: DOCUMENTED }, finding, 0)],
    answeredBy,
    gatewayResponseType: typeOf(answer),
    route: exchange.route,
    throttledBy: exchange.throttledBy,
    decision: exchange.decision,
    cache: exchange.cache,
    integrationCall: exchange.integrationInvoked ? exchange.integrationCall : null,
    integrationInvoked: exchange.integrationInvoked,
    authorizerCall: exchange.authorizerCall,
    isCanary: exchange.isCanary,
    logs: { execution: executionLines(exchange), access: accessLine(exchange, response, answer) },
    metrics: metricsOf({
      type: "REST",
      status: response.status,
      cache: exchange.cache,
      latency: exchange.elapsed,
      integrationLatency: integrationMillis,
      dataProcessed: payloadBytes(exchange.body) + payloadBytes(response.body),
    }),
    latency: { total: exchange.elapsed, integration: integrationMillis },
    state: exchange.state,
  };
}

function typeOf(answer: Answer): Invocation["gatewayResponseType"] {
  return answer.type === "gateway-response" ? answer.response : null;
}

/** Refused calls are hardly logged: the execution begins with the method request. */
function executionLines(exchange: RestExchange): readonly string[] {
  const { stage, route: path, request, log } = exchange;
  if (stage === null || path === null) return [];
  const own = ownEntry(stage.methodSettings, `${path}/${request.method}`);
  return log.through({ ...stage.settings, ...own });
}
