import type { Json, JsonObject } from "@/lib/util";
import { restContext } from "../context/rest-context";
import type { AuthorizerProgram } from "../deploy/program";
import type { FactId } from "../facts/facts";
import { answered, type Finding, type GatewayAnswer, gatewayResponse, observations, passed } from "../finding";
import type { RequestAuthorizer, TokenAuthorizer } from "../model/authorizer";
import type { AuthorizerOutcome } from "../model/world";
import type { RestExchange } from "../rest-exchange";
import { lambdaAuthorizerEvent } from "./authorizer-event";
import { identityValue } from "./identity-source";
import { parseAuthorizerOutput } from "./lambda-output";
import { recall, remember, ttlMillis } from "./result-cache";
import { unauthorized } from "./unauthorized";

/** A function that checks the caller: identity sources, the cache of results, then the call. */
export function authenticateLambda(
  exchange: RestExchange,
  name: string,
  { definition, expression }: AuthorizerProgram & { readonly definition: TokenAuthorizer | RequestAuthorizer },
): Finding {
  const context = restContext(exchange);
  const sources = definition.type === "TOKEN" ? [definition.identitySource] : definition.identitySources;
  const identity = sources.map((source) => identityValue(source, exchange, context));
  const isNeeded = definition.type === "TOKEN" || ttlMillis(definition) > 0;
  const looked = observations({ identitySources: [...sources] });
  if (isNeeded && identity.includes(undefined))
    return unauthorized(exchange, "An identity source is missing or empty.", {
      looked,
      facts: ["authorizer.identity"],
    });
  if (expression === null || (expression !== undefined && expression.matches(identity[0] ?? "") !== true))
    return unauthorized(exchange, "The token fails the validation expression.", {
      looked,
      facts: ["authorizer.expression"],
    });
  const key = JSON.stringify([exchange.target.stage.name, name, ...identity]);
  const cached = ttlMillis(definition) > 0 ? recall(exchange, key) : undefined;
  if (cached === undefined) return call(exchange, { name, definition, key, token: identity[0], context });
  return accept(exchange, cached, "The result is in the cache.", ["authorizer.cache", "authorizer.cached-policy"]);
}

interface Call {
  readonly name: string;
  readonly definition: TokenAuthorizer | RequestAuthorizer;
  readonly key: string;
  readonly token: string | undefined;
  readonly context: JsonObject;
}

function call(exchange: RestExchange, { name, definition, key, token, context }: Call): Finding {
  const event = lambdaAuthorizerEvent(exchange, definition.type === "TOKEN" ? (token ?? "") : null, context);
  exchange.authorizerCall = { authorizer: name, event, time: exchange.time };
  const outcome = exchange.world.authorizer?.(exchange.authorizerCall) ?? { type: "unreachable" };
  if (outcome.type !== "unreachable") exchange.elapsed += outcome.latencyInMillis ?? 0;
  if (outcome.type !== "returns") return failed(exchange, outcome);
  const finding = accept(exchange, outcome.output, "The function returned a policy.", ["authorizer.cache"]);
  if (finding.verdict === "passed") remember(exchange, key, ttlMillis(definition), outcome.output);
  return finding;
}

function failed(exchange: RestExchange, outcome: Exclude<AuthorizerOutcome, { readonly type: "returns" }>): Finding {
  if (outcome.type === "unreachable")
    return answered(crash(exchange, "AUTHORIZER_CONFIGURATION_ERROR"), "The function can not be called.", {
      facts: ["authorizer.invalid"],
    });
  if (outcome.errorMessage === "Unauthorized")
    return unauthorized(exchange, 'The function raised "Unauthorized".', { facts: ["authorizer.unauthorized"] });
  return answered(crash(exchange, "AUTHORIZER_FAILURE"), "The function raised an error.", {
    looked: observations({ errorMessage: outcome.errorMessage }),
    facts: ["authorizer.raises"],
  });
}

/** Takes the caller from an output. Whether the policy lets them in is for the next phase. */
function accept(exchange: RestExchange, output: Json, summary: string, facts: readonly FactId[]): Finding {
  const caller = parseAuthorizerOutput(output);
  if (!caller.ok)
    return answered(crash(exchange, "AUTHORIZER_CONFIGURATION_ERROR"), caller.error, { facts: ["authorizer.invalid"] });
  exchange.caller = caller.value;
  const { principalId, context } = caller.value;
  return passed(summary, { changed: observations({ principalId, context }), facts });
}

function crash(exchange: RestExchange, type: "AUTHORIZER_CONFIGURATION_ERROR" | "AUTHORIZER_FAILURE"): GatewayAnswer {
  return gatewayResponse(type, exchange.believes("authorizer-crash-is-403") ? { status: 403 } : {});
}
