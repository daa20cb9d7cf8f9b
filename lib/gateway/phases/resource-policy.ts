import { accessDenied } from "../authorizers/access-denied";
import { answered, type Finding, observations, passed, skipped } from "../finding";
import type { PolicyVerdict } from "../model/request";
import { DOCUMENTED, type Phase } from "../phase";
import { evaluatePolicy } from "../policy/evaluate-policy";
import { policyQuestion } from "../policy-question";
import type { RestExchange } from "../rest-exchange";

/** First look at the resource policy, where a Lambda authorizer follows: only a deny counts here. */
export const resourcePolicy: Phase<RestExchange> = { name: "resource-policy", order: DOCUMENTED, run };

function run(exchange: RestExchange): Finding {
  const { authorization } = exchange.target.method.definition;
  if (exchange.target.program.resourcePolicy === undefined) return skipped("The API has no resource policy.");
  if (authorization?.type !== "CUSTOM")
    return skipped("Without a Lambda authorizer the resource policy is looked at with the authorization.");
  const verdict = resourceVerdict(exchange);
  const details = { looked: observations({ resourcePolicy: verdict ?? null }), facts: ["policy.deny-first"] as const };
  if (verdict !== "Deny" || exchange.believes("authorizer-before-policy-deny"))
    return passed("The resource policy does not deny the call.", details);
  exchange.decision = "ExplicitDeny";
  return answered(accessDenied(exchange, "ExplicitDeny"), "The resource policy denies the call explicitly.", details);
}

/** What the resource policy says of the call; null where there is none. One that can't be read denies. */
export function resourceVerdict(exchange: RestExchange): PolicyVerdict | null {
  const { resourcePolicy: policy } = exchange.target.program;
  if (policy === undefined) return null;
  return policy === "unreadable" ? "Deny" : evaluatePolicy(policy, policyQuestion(exchange));
}
