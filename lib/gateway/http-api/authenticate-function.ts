import { isObject, type Json, member } from "@/lib/util";
import { identityValue } from "../authorizers/identity-source";
import { parseAuthorizerOutput } from "../authorizers/lambda-output";
import { recall, remember, ttlMillis } from "../authorizers/result-cache";
import { ANONYMOUS } from "../exchange";
import { answered, type Finding, observations, passed } from "../finding";
import type { HttpExchange } from "../http-exchange";
import { LIMITS } from "../limits";
import type { RequestAuthorizer } from "../model/authorizer";
import { evaluatePolicy } from "../policy/evaluate-policy";
import { parsePolicy } from "../policy/parse-policy";
import { arnOf, policyQuestion } from "../policy-question";
import { eventV1, eventV2 } from "./events";
import { httpContext } from "./http-context";
import { refusal } from "./refusal";

/** A Lambda authorizer of an HTTP API (`http-api-lambda-authorizer`). Its results are cached only where a TTL is set. */
export function authenticateFunction(exchange: HttpExchange, name: string, authorizer: RequestAuthorizer): Finding {
  const context = httpContext(exchange);
  const identity = authorizer.identitySources.map((source) => identityValue(source, exchange, context));
  const facts = ["http.authorizer"] as const;
  if (identity.includes(undefined)) {
    const status = exchange.believes("missing-token-is-403") ? 403 : 401;
    return answered(refusal(status, "Unauthorized"), "An identity source is missing or empty.", { facts });
  }
  const ttl = authorizer.resultTtlInSeconds === undefined || identity.length === 0 ? 0 : ttlMillis(authorizer);
  const key = JSON.stringify([exchange.stage?.name, name, exchange.route, ...identity]);
  const cached = ttl > 0 ? recall(exchange, key) : undefined;
  const output = cached ?? callFunction(exchange, name, authorizer, identity);
  const looked = observations({ cached: cached !== undefined, output: output ?? null });
  const allows = output === undefined ? undefined : verdict(exchange, authorizer, output);
  if (output === undefined || allows === undefined)
    return answered(refusal(500, "Internal Server Error"), "The function failed or answered badly.", { looked, facts });
  if (cached === undefined) remember(exchange, key, ttl, output);
  if (!allows) {
    const status = exchange.believes("denied-token-is-401") ? 401 : 403;
    exchange.decision = "ImplicitDeny";
    return answered(refusal(status, "Forbidden"), "The function refuses the caller.", {
      looked,
      facts: ["http.authorizer", "http.refused"],
    });
  }
  exchange.decision = "Allow";
  return passed("The function lets the caller in.", { looked, facts });
}

function callFunction(
  exchange: HttpExchange,
  name: string,
  { payloadFormatVersion }: RequestAuthorizer,
  identity: readonly (string | undefined)[],
): Json | undefined {
  const event = payloadFormatVersion === "1.0" ? eventV1(exchange) : eventV2(exchange);
  const source = identity.flatMap((each) => each ?? []);
  const call = { ...event, type: "REQUEST", routeArn: arnOf(exchange), identitySource: source };
  exchange.authorizerCall = { authorizer: name, event: call, time: exchange.time };
  const outcome = exchange.world.authorizer?.(exchange.authorizerCall) ?? { type: "unreachable" };
  const latency = outcome.type === "unreachable" ? 0 : (outcome.latencyInMillis ?? 0);
  exchange.elapsed += Math.min(latency, LIMITS.httpAuthorizerMillis);
  return outcome.type === "returns" && latency <= LIMITS.httpAuthorizerMillis ? outcome.output : undefined;
}

/** Whether an output lets the caller in; undefined for one that is neither a simple response nor a policy. */
function verdict(exchange: HttpExchange, authorizer: RequestAuthorizer, output: Json): boolean | undefined {
  if (isObject(output) && authorizer.enableSimpleResponses === true) {
    const isAuthorized = member(output, "isAuthorized");
    const context = member(output, "context");
    exchange.caller = { ...ANONYMOUS, context: isObject(context) ? context : {} };
    return typeof isAuthorized === "boolean" ? isAuthorized : undefined;
  }
  const caller = parseAuthorizerOutput(output);
  const policy = caller.ok ? parsePolicy(caller.value.policy) : undefined;
  if (!caller.ok || policy?.ok !== true) return undefined;
  exchange.caller = caller.value;
  return evaluatePolicy(policy.value, policyQuestion(exchange)) === "Allow";
}
