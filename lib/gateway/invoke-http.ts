import { requestSources } from "./context/sources";
import { type Answer, passed } from "./finding";
import { payloadBytes } from "./http/payload";
import { authentication } from "./http-api/authentication";
import { authorization } from "./http-api/authorization";
import { cors } from "./http-api/cors";
import { httpContext } from "./http-api/http-context";
import { integration } from "./http-api/integration";
import { integrationRequest } from "./http-api/integration-request";
import { integrationResponse } from "./http-api/integration-response";
import { route } from "./http-api/route";
import { size } from "./http-api/size";
import { throttling } from "./http-api/throttling";
import { HttpExchange } from "./http-exchange";
import { metricsOf } from "./logs/metrics";
import { renderText } from "./mapping/render-text";
import type { Gateway } from "./model/gateway";
import type { ClientResponse, Invocation } from "./model/invocation";
import type { NameValue } from "./model/payload";
import type { ClientRequest } from "./model/request";
import type { GatewayState } from "./model/state";
import type { World } from "./model/world";
import { DOCUMENTED, type Phase, runPhases, toStep } from "./phase";
import { headersAtFrontDoor } from "./phases/front-door";
import { tls } from "./phases/tls";

const PHASES: readonly Phase<HttpExchange>[] = [
  tls,
  size,
  route,
  cors,
  authentication,
  authorization,
  throttling,
  integrationRequest,
  integration,
  integrationResponse,
];

/** Sends a request through an HTTP API. */
export function invokeHttp(gateway: Gateway, request: ClientRequest, world: World, state: GatewayState): Invocation {
  const exchange = new HttpExchange(gateway, request, world, state);
  exchange.headers = headersAtFrontDoor(exchange);
  const { steps, answer, answeredBy } = runPhases(exchange, PHASES);
  const response = finish(exchange, answer);
  const finding = passed(`The client gets ${response.status}.`, { facts: ["metrics.latency"] });
  return {
    response,
    trace: [...steps, toStep({ name: "response", order: DOCUMENTED }, finding, 0)],
    answeredBy,
    gatewayResponseType: null,
    route: exchange.route,
    throttledBy: exchange.throttledBy,
    decision: exchange.decision,
    cache: null,
    integrationCall: exchange.integrationInvoked ? exchange.integrationCall : null,
    integrationInvoked: exchange.integrationInvoked,
    authorizerCall: exchange.authorizerCall,
    isCanary: false,
    logs: { execution: [], access: accessLine(exchange, response) },
    metrics: metricsOf({
      type: "HTTP",
      status: response.status,
      cache: null,
      latency: exchange.elapsed,
      integrationLatency: exchange.integrationMillis,
      dataProcessed: payloadBytes(exchange.body) + payloadBytes(response.body),
    }),
    latency: { total: exchange.elapsed, integration: exchange.integrationMillis },
    state: exchange.state,
  };
}

function finish(exchange: HttpExchange, answer: Answer): ClientResponse {
  if (answer.type === "gateway-response") throw new Error("an HTTP API has no gateway responses");
  const { status, headers, body } = answer;
  const own: readonly NameValue[] = [
    ["apigw-requestid", exchange.ids.extendedRequestId],
    ["date", new Date(exchange.time).toUTCString()],
    ["content-length", String(payloadBytes(body))],
  ];
  const names = new Set(own.map(([name]) => name));
  return { status, body, headers: [...headers.filter(([name]) => !names.has(name.toLowerCase())), ...own] };
}

function accessLine(exchange: HttpExchange, response: ClientResponse): string | null {
  const format = exchange.stage?.accessLogFormat;
  if (format === undefined) return null;
  const context = {
    ...httpContext(exchange),
    status: response.status,
    responseLength: payloadBytes(response.body),
    responseLatency: exchange.elapsed,
    integrationLatency: exchange.integrationMillis,
  };
  return renderText(format, requestSources(exchange, context), "-");
}
