import { assertNever } from "@/lib/util";
import { isSignature } from "../authorizers/signature";
import { type Finding, observations, passed } from "../finding";
import { header, withoutHeaders } from "../http/headers";
import { payloadText } from "../http/payload";
import { configurationError, invalidAddress } from "../integration/configuration-error";
import { httpCall } from "../integration/http-call";
import { lambdaCustomRequest, lambdaProxyRequest } from "../integration/lambda-request";
import { mockStatusOf } from "../integration/mock-status";
import { isForbiddenMapping } from "../integration/request-headers";
import { mappedParameters } from "../integration/request-parameters";
import { requestPayload } from "../integration/request-payload";
import { LIMITS } from "../limits";
import { logEndpointRequest } from "../logs/log-endpoint";
import type { AwsIntegration, HttpIntegration } from "../model/integration";
import { DOCUMENTED, type Phase } from "../phase";
import type { RestExchange } from "../rest-exchange";

/** What the backend will be sent: payload, parameters, address. */
export const integrationRequest: Phase<RestExchange> = { name: "integration-request", order: DOCUMENTED, run };

function run(exchange: RestExchange): Finding {
  const { definition, requestMappings } = exchange.target.method.integration;
  dropSignature(exchange);
  const isAws = definition.type === "AWS" || definition.type === "AWS_PROXY";
  const forbidden = requestMappings.find(
    ({ location, name }) => location === "header" && isForbiddenMapping(name, isAws),
  );
  if (forbidden !== undefined)
    return configurationError(exchange, `The header ${forbidden.name} can not be mapped.`, {
      facts: ["mapping.forbidden"],
    });
  switch (definition.type) {
    case "AWS_PROXY":
      return definition.service === "lambda" ? lambdaProxyRequest(exchange, definition) : call(exchange, definition);
    case "AWS":
      return definition.service === "lambda" ? lambdaCustomRequest(exchange, definition) : call(exchange, definition);
    case "HTTP":
    case "HTTP_PROXY":
      return call(exchange, definition);
    case "MOCK":
      return mock(exchange);
    default:
      return assertNever(definition);
  }
}

/** A signature was for the gateway, and goes no further (`api-gateway-known-issues`). */
function dropSignature(exchange: RestExchange): void {
  if (isSignature(header(exchange.headers, "authorization") ?? ""))
    exchange.headers = withoutHeaders(exchange.headers, new Set(["authorization"]));
}

function call(exchange: RestExchange, definition: HttpIntegration | AwsIntegration): Finding {
  const payload = requestPayload(exchange);
  if (!payload.ok) return payload.error;
  const body = payload.value;
  const whole = httpCall(exchange, definition, mappedParameters(exchange), body);
  if (whole === undefined) return invalidAddress(exchange);
  exchange.integrationCall = whole;
  logEndpointRequest(exchange, whole.url, whole);
  const shown = body === null ? null : payloadText(body).slice(0, LIMITS.logEventBytes);
  return passed(`${whole.method} ${whole.url} will be called.`, {
    changed: observations({ payload: shown, headers: Object.fromEntries(whole.headers) }),
    facts: ["passthrough", "headers.dropped", "binary.request"],
  });
}

function mock(exchange: RestExchange): Finding {
  const payload = requestPayload(exchange);
  if (!payload.ok) return payload.error;
  const text = payloadText(payload.value);
  const status = mockStatusOf(text);
  const details = { looked: observations({ payload: text }), facts: ["mock.status"] as const };
  if (status === undefined)
    return configurationError(exchange, "Unable to parse statusCode. The request template must name one.", details);
  exchange.mockStatus = status;
  return passed(`The template yields the status ${status}.`, details);
}
