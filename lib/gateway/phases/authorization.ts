import { accessDenied } from "../authorizers/access-denied";
import { answered, type Finding, fixedMessage, observations, passed, skipped } from "../finding";
import { LIMITS } from "../limits";
import type { PolicyVerdict } from "../model/request";
import { DOCUMENTED, type Phase } from "../phase";
import { decide } from "../policy/decide";
import { evaluatePolicy } from "../policy/evaluate-policy";
import { parsePolicy } from "../policy/parse-policy";
import { arnOf, policyQuestion } from "../policy-question";
import type { RestExchange } from "../rest-exchange";
import { carriesValidKey } from "./api-key";
import { resourceVerdict } from "./resource-policy";

/** May the caller call: identity or returned policy together with the resource policy. */
export const authorization: Phase<RestExchange> = { name: "authorization", order: DOCUMENTED, run };

function run(exchange: RestExchange): Finding {
  if (exchange.believes("api-key-authenticates") && carriesValidKey(exchange))
    return skipped("A valid API key lets the caller in.");
  const type = exchange.target.method.definition.authorization?.type ?? "NONE";
  const resource = resourceVerdict(exchange);
  const isPrivate = exchange.target.program.api.endpointType === "PRIVATE";
  if (type === "NONE" && resource === null && !isPrivate)
    return skipped("Neither authorization nor a resource policy stands in the way.");
  if (arnOf(exchange).length > LIMITS.methodArnBytes)
    return answered(fixedMessage(414, "Request-URI Too Long"), "The ARN of the call is too long.", {
      facts: ["arn.length"],
    });
  const identity = identityVerdict(exchange);
  // A private API without a resource policy lets nobody in.
  const decision = decide(type, identity, resource ?? (isPrivate ? "silent" : null), isSameAccount(exchange));
  exchange.decision = decision;
  const looked = observations({ authorization: type, identity, resourcePolicy: resource });
  const facts = ["policy.combined"] as const;
  if (decision === "Allow") return passed("Identity and resource policy together allow the call.", { looked, facts });
  const isFromAuthorizer = type === "CUSTOM" && resource !== "Deny";
  const answer = accessDenied(exchange, decision, isFromAuthorizer);
  const wrong = exchange.believes("denied-token-is-401") && type !== "NONE" ? { status: 401 } : {};
  return answered({ ...answer, ...wrong }, `The policies end in an ${words(decision)}.`, { looked, facts });
}

/** What the caller's own side says: policies of the identity, or the policy that an authorizer returned. */
function identityVerdict(exchange: RestExchange): PolicyVerdict {
  const type = exchange.target.method.definition.authorization?.type ?? "NONE";
  if (type === "AWS_IAM") return exchange.request.signature?.identityPolicy ?? "silent";
  if (type === "COGNITO_USER_POOLS") return "Allow";
  if (type !== "CUSTOM") return "silent";
  const policy = parsePolicy(exchange.caller.policy);
  return policy.ok ? evaluatePolicy(policy.value, policyQuestion(exchange)) : "silent";
}

function isSameAccount({ gateway, request }: RestExchange): boolean {
  return request.signature === undefined || request.signature.accountId === gateway.account.id;
}

function words(decision: "ImplicitDeny" | "ExplicitDeny"): string {
  return decision === "ExplicitDeny" ? "explicit deny" : "implicit deny";
}
