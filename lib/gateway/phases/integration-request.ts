import { parseJson } from "@/lib/json";
import { assertNever, type Json } from "@/lib/util";
import { restContext } from "../context/rest-context";
import type { RestExchange } from "../exchange";
import { answered, type Finding, gatewayResponse, observations, passed } from "../finding";
import { payloadBytes, payloadText } from "../http/payload";
import { withStageVariables } from "../integration/address";
import { configurationError } from "../integration/configuration-error";
import { httpCall } from "../integration/http-call";
import { mockStatusOf } from "../integration/mock-status";
import { proxyEvent } from "../integration/proxy-event";
import { isForbiddenMapping } from "../integration/request-headers";
import { mappedParameters } from "../integration/request-parameters";
import { type RequestPayload, requestPayload } from "../integration/request-payload";
import { LIMITS } from "../limits";
import { printMap } from "../logs/execution-log";
import type { AwsIntegration, HttpIntegration } from "../model/integration";
import type { LambdaCall } from "../model/world";
import { DOCUMENTED, type Phase } from "../phase";

/** What the backend will be sent: payload, parameters, address. */
export const integrationRequest: Phase<RestExchange> = { name: "integration-request", order: DOCUMENTED, run };

function run(exchange: RestExchange): Finding {
  const { definition, requestMappings } = exchange.target.method.integration;
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
      return definition.service === "lambda" ? proxyRequest(exchange, definition) : custom(exchange, definition);
    case "MOCK":
      return mock(exchange);
    case "AWS":
      return definition.service === "lambda" ? lambdaRequest(exchange, definition) : custom(exchange, definition);
    case "HTTP":
    case "HTTP_PROXY":
      return custom(exchange, definition);
    default:
      return assertNever(definition);
  }
}

function proxyRequest(exchange: RestExchange, definition: AwsIntegration): Finding {
  const name = functionName(exchange, definition);
  if (name === undefined) return invalidAddress(exchange);
  if (definition.httpMethod !== "POST")
    return answered(gatewayResponse("INTEGRATION_FAILURE", { status: 500 }), "Lambda is invoked by POST only.", {
      looked: observations({ httpMethod: definition.httpMethod }),
      facts: ["lambda.post-only"],
    });
  const payload = proxyEvent(exchange, restContext(exchange));
  return lambda(exchange, { function: name, invocation: "RequestResponse", proxy: true, payload, headers: [] });
}

function lambdaRequest(exchange: RestExchange, definition: AwsIntegration): Finding {
  const name = functionName(exchange, definition);
  if (name === undefined) return invalidAddress(exchange);
  const payload = requestPayload(exchange);
  if (!payload.ok) return payload.error;
  const text = payload.value.body === null ? "{}" : payloadText(payload.value.body);
  const value = text === "" ? {} : parseJson(text);
  if (value === undefined) return notJson(exchange, text);
  const { headers } = mappedParameters(exchange);
  const type = headers.find(([each]) => each.toLowerCase() === "x-amz-invocation-type")?.[1];
  const invocation = type === "Event" ? "Event" : "RequestResponse";
  logPayload(exchange, text);
  return lambda(exchange, { function: name, invocation, proxy: false, payload: value, headers });
}

function lambda(exchange: RestExchange, call: Omit<LambdaCall, "type" | "time">): Finding {
  if (payloadBytes(exchange.body) > LIMITS.lambdaPayloadBytes)
    return answered(
      gatewayResponse("REQUEST_TOO_LARGE", { message: "Request Too Long", errorType: "BadRequestException" }),
      "The payload is larger than Lambda takes.",
      { facts: ["lambda.too-large"] },
    );
  exchange.integrationCall = { type: "lambda", time: exchange.time, ...call };
  return passed("The function will be invoked.", {
    changed: observations({ payload: call.payload, invocation: call.invocation }),
    facts: call.proxy ? ["mapping.proxy-ignored"] : ["passthrough"],
  });
}

function notJson(exchange: RestExchange, text: string): Finding {
  const message = `Could not parse request body into json: Unrecognized token in "${text.slice(0, 40)}"`;
  exchange.log.error(`Execution failed due to configuration error: ${message}`);
  return answered(
    gatewayResponse("DEFAULT_4XX", { status: 400, message, errorType: "BadRequestException" }),
    "The payload for the function is no JSON.",
    { looked: observations({ payload: text }), facts: ["lambda.not-json"] },
  );
}

function custom(exchange: RestExchange, definition: HttpIntegration | AwsIntegration): Finding {
  const payload = requestPayload(exchange);
  if (!payload.ok) return payload.error;
  const { body } = payload.value;
  const call = httpCall(exchange, definition, mappedParameters(exchange), body);
  if (call === undefined) return invalidAddress(exchange);
  exchange.integrationCall = call;
  exchange.log.info(`Endpoint request URI: ${call.url}`);
  exchange.log.data(`Endpoint request headers: ${printMap(call.headers)}`);
  exchange.log.data(`Endpoint request body after transformations: ${payloadText(body)}`);
  return passed(`${call.method} ${call.url} will be called.`, {
    changed: observations({ payload: textOf(payload.value), headers: Object.fromEntries(call.headers) }),
    facts: ["passthrough", "headers.dropped", "binary.request"],
  });
}

function mock(exchange: RestExchange): Finding {
  const payload = requestPayload(exchange);
  if (!payload.ok) return payload.error;
  const text = payloadText(payload.value.body);
  const status = mockStatusOf(text);
  const facts = ["mock.status"] as const;
  if (status === undefined)
    return configurationError(
      exchange,
      "Unable to parse statusCode. It should be an integer that is defined in the request template.",
      {
        looked: observations({ payload: text }),
        facts,
      },
    );
  exchange.mockStatus = status;
  return passed(`The template yields the status ${status}.`, { looked: observations({ payload: text }), facts });
}

function functionName(exchange: RestExchange, { uri }: AwsIntegration): string | null | undefined {
  if (uri === undefined) return null;
  return withStageVariables(uri, exchange.variables);
}

function invalidAddress(exchange: RestExchange): Finding {
  return configurationError(exchange, "Invalid endpoint address", { facts: ["uri.invalid"] });
}

function logPayload(exchange: RestExchange, text: string): void {
  const { region, id } = exchange.gateway.account;
  const address = `https://lambda.${region}.amazonaws.com/2015-03-31/functions/arn:aws:lambda:${region}:${id}:function/invocations`;
  exchange.log.info(`Endpoint request URI: ${address}`);
  exchange.log.data(`Endpoint request headers: {X-Amz-Date=${exchange.time}, Accept=application/json}`);
  exchange.log.data(`Endpoint request body after transformations: ${text}`);
  exchange.log.info(`Sending request to ${address}`);
}

function textOf({ body }: RequestPayload): Json {
  return body === null ? null : payloadText(body).slice(0, LIMITS.logEventBytes);
}
