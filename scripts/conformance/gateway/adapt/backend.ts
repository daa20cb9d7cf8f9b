import type { Backend, BackendOutcome, IntegrationCall, LambdaRefusal, Payload } from "@/lib/gateway";
import { nameValues } from "@/lib/sandbox/gateway/case";
import type { Json } from "@/lib/util";
import { type JsonObject, membersOf, numberOf, textOf, type Value } from "../json";
import { bodyOf } from "./request";

/** The backend that a case describes. */
export function adaptBackend(behaviour: JsonObject): Backend {
  const latency = { latencyInMillis: (numberOf(behaviour.latencySeconds) ?? 0) * 1_000 };
  let calls = 0;
  return (call) => {
    calls++;
    const outcome = outcomeOf(behaviour, call, calls);
    return outcome.type === "silence" ? outcome : { ...latency, ...outcome };
  };
}

function outcomeOf(behaviour: JsonObject, call: IntegrationCall, calls: number): BackendOutcome {
  switch (behaviour.kind) {
    case "http-response":
      return httpResponse(numberOf(behaviour.status) ?? 200, bodyOf(behaviour) ?? null, behaviour.headers);
    case "http-echo":
    case "none":
      return answer(call, "");
    case "http-echo-body":
      return httpResponse(200, call.type === "http" ? call.body : "", {});
    case "counter":
      return answer(call, JSON.stringify({ calls }));
    case "lambda-return":
      return { type: "lambda-result", payload: behaviour.payload as Json };
    case "lambda-error":
      return lambdaError(behaviour);
    case "lambda-echo-event":
      return { type: "lambda-result", payload: { statusCode: 200, body: JSON.stringify(payloadOf(call)) } };
    case "lambda-echo-payload":
      return { type: "lambda-result", payload: payloadOf(call) };
    case "lambda-async-accepted":
      return { type: "lambda-accepted" };
    case "lambda-invoke-failure":
      return { type: "lambda-refused", reason: refusalOf(behaviour.reason) };
    case "timeout":
      return { type: "silence" };
    case "connection-failure":
      return { type: "unreachable" };
    default:
      throw new Error(`There is no backend of the kind "${behaviour.kind}".`);
  }
}

/** A plain 200 in the manner of the integration. */
function answer(call: IntegrationCall, body: string): BackendOutcome {
  if (call.type === "http") return httpResponse(200, body, {});
  return { type: "lambda-result", payload: call.proxy ? { statusCode: 200, body } : {} };
}

function httpResponse(status: number, body: Payload, headers: Value): BackendOutcome {
  const list = membersOf(headers).flatMap(([name, value]) => nameValues(name, value));
  return { type: "http-response", status, headers: list, body };
}

function lambdaError({ errorMessage, errorType, stackTrace }: JsonObject): BackendOutcome {
  return {
    type: "lambda-error",
    errorMessage: textOf(errorMessage) ?? "failed",
    ...(typeof errorType === "string" && { errorType }),
    ...(Array.isArray(stackTrace) && { stackTrace: stackTrace.map(String) }),
  };
}

function payloadOf(call: IntegrationCall): Json {
  return call.type === "lambda" ? call.payload : null;
}

const REFUSALS: readonly LambdaRefusal[] = ["no-permission", "throttled", "payload-too-large", "not-found"];

/** Other reasons are such as the gateway must see by itself, before it calls. */
function refusalOf(reason: Value): LambdaRefusal {
  return REFUSALS.find((each) => each === reason) ?? "not-found";
}
