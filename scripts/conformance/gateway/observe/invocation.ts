import type { IntegrationCall, Invocation, NameValue, Payload } from "@/lib/gateway";
import type { Observed, ReceivedRequest } from "../observed";

/** What a client and the engine's own account of an invocation show. */
export function observedInvocation(invocation: Invocation): Observed {
  const { response, integrationCall } = invocation;
  return {
    status: response.status,
    headers: response.headers,
    body: bytesOf(response.body),
    gatewayResponseType: invocation.gatewayResponseType,
    integrationInvoked: invocation.integrationInvoked,
    authorizerInvoked: invocation.authorizerCall !== null,
    integrationRequest: integrationCall && received(integrationCall),
    lambdaEvent: integrationCall?.type === "lambda" ? integrationCall.payload : undefined,
    cache: invocation.cache,
    logLines: logLines(invocation.logs.execution),
    throttledBy: invocation.throttledBy,
    decision: invocation.decision,
    allowed: invocation.integrationInvoked,
    selectedRoute: invocation.route,
    metrics: new Map(invocation.metrics.map(({ name, value }) => [name, value])),
  };
}

function received(call: IntegrationCall): ReceivedRequest {
  if (call.type === "http") return { ...call, body: bytesOf(call.body) };
  const body = bytesOf(JSON.stringify(call.payload));
  return {
    method: "POST",
    host: "lambda",
    path: "/",
    query: [],
    headers: call.headers satisfies readonly NameValue[],
    body,
  };
}

export function bytesOf(payload: Payload): Uint8Array {
  return typeof payload === "string" ? Buffer.from(payload, "utf8") : (payload ?? new Uint8Array());
}

/** The first line of the log names the request's id. */
function logLines(lines: readonly string[]): readonly string[] {
  const id = /^Execution log for request (\S+)$/.exec(lines[0] ?? "")?.[1];
  return id === undefined ? lines : lines.map((line) => line.replaceAll(id, "<request-id>"));
}
