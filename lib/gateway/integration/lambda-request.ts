import { parseJson, printJson } from "@/lib/json";
import { restContext } from "../context/rest-context";
import { answered, type Finding, gatewayResponse, observations, passed } from "../finding";
import { payloadBytes, payloadText } from "../http/payload";
import { LIMITS } from "../limits";
import { invocationUri, logEndpointRequest } from "../logs/log-endpoint";
import type { AwsIntegration } from "../model/integration";
import type { LambdaCall } from "../model/world";
import type { RestExchange } from "../rest-exchange";
import { withStageVariables } from "./address";
import { invalidAddress } from "./configuration-error";
import { proxyEvent } from "./proxy-event";
import { mappedParameters } from "./request-parameters";
import { requestPayload } from "./request-payload";

/** The event of a Lambda proxy integration. */
export function lambdaProxyRequest(exchange: RestExchange, definition: AwsIntegration): Finding {
  const name = functionName(exchange, definition);
  if (name === undefined) return invalidAddress(exchange);
  if (definition.httpMethod !== "POST")
    return answered(gatewayResponse("INTEGRATION_FAILURE", { status: 500 }), "Lambda is invoked by POST only.", {
      looked: observations({ httpMethod: definition.httpMethod }),
      facts: ["lambda.post-only"],
    });
  const payload = proxyEvent(exchange, restContext(exchange));
  return invocation(exchange, { function: name, invocation: "RequestResponse", proxy: true, payload, headers: [] });
}

/** The payload of a custom Lambda integration, which must be JSON; nothing counts as an empty object. */
export function lambdaCustomRequest(exchange: RestExchange, definition: AwsIntegration): Finding {
  const name = functionName(exchange, definition);
  if (name === undefined) return invalidAddress(exchange);
  const made = requestPayload(exchange);
  if (!made.ok) return made.error;
  const text = payloadText(made.value);
  const payload = text === "" ? {} : parseJson(text);
  if (payload === undefined) return notJson(exchange, text);
  const { headers } = mappedParameters(exchange);
  const type = headers.find(([each]) => each.toLowerCase() === "x-amz-invocation-type")?.[1];
  const kind = type === "Event" ? "Event" : "RequestResponse";
  return invocation(exchange, { function: name, invocation: kind, proxy: false, payload, headers }, text);
}

function invocation(exchange: RestExchange, call: Omit<LambdaCall, "type" | "time">, text?: string): Finding {
  if (payloadBytes(exchange.body) > LIMITS.lambdaPayloadBytes)
    return answered(payloadTooLarge(), "The payload is larger than Lambda takes.", { facts: ["lambda.too-large"] });
  const whole: LambdaCall = { type: "lambda", time: exchange.time, ...call };
  exchange.integrationCall = whole;
  const body = text ?? printJson(call.payload);
  logEndpointRequest(exchange, invocationUri(exchange, whole), { headers: call.headers, body });
  return passed("The function will be invoked.", {
    changed: observations({ payload: call.payload, invocation: call.invocation }),
    facts: call.proxy ? ["mapping.proxy-ignored"] : ["passthrough", ...asynchronous(call)],
  });
}

function asynchronous({ invocation: kind }: Pick<LambdaCall, "invocation">): readonly ["lambda.async"] | readonly [] {
  return kind === "Event" ? ["lambda.async"] : [];
}

/** Lambda's refusal of a payload over 6 MB. */
export function payloadTooLarge(): ReturnType<typeof gatewayResponse> {
  return gatewayResponse("REQUEST_TOO_LARGE", { message: "Request Too Long", errorType: "BadRequestException" });
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

/** Null for a function without a name; undefined where a stage variable in the name is not defined. */
function functionName(exchange: RestExchange, { uri }: AwsIntegration): string | null | undefined {
  return uri === undefined ? null : withStageVariables(uri, exchange.variables);
}
