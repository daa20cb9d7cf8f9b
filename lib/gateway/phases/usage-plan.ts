import { answered, type Finding, gatewayResponse, observations, skipped } from "../finding";
import { methodPath } from "../method-path";
import type { ApiKey, UsagePlan } from "../model/gateway";
import { ownEntry } from "../own-entry";
import { DOCUMENTED, type Phase } from "../phase";
import type { RestExchange } from "../rest-exchange";
import { planLimits } from "../throttle/limits-of";
import { quotaKey, quotaLimit } from "../throttle/quota";
import { throttleFinding } from "./throttle-finding";

/** Limits of the key's plan: its rate, then its quota. */
export const usagePlan: Phase<RestExchange> = { name: "usage-plan", order: DOCUMENTED, run };

function run(exchange: RestExchange): Finding {
  const { apiKey, usagePlan: plan, stage } = exchange;
  if (apiKey === null || plan === null || stage === null)
    return skipped("Without a required key no plan applies.", { facts: ["key.not-required"] });
  const limits = planLimits(plan, apiKey.id, stage.name, methodPath(exchange));
  const finding = throttleFinding(exchange, limits, ["usage-plan-method", "usage-plan"]);
  exchange.log.info(`API Key authorized because method requires it and plan ${plan.name} holds it`);
  return finding.verdict === "answered" ? finding : countAgainstQuota(exchange, plan, apiKey, finding);
}

function countAgainstQuota(exchange: RestExchange, plan: UsagePlan, key: ApiKey, finding: Finding): Finding {
  if (plan.quota === undefined) return finding;
  const name = quotaKey(plan, key, exchange.time);
  const used = ownEntry(exchange.state.quotas, name) ?? 0;
  const limit = quotaLimit(plan.quota);
  const looked = [...(finding.looked ?? []), ...observations({ quotaUsed: used, quotaLimit: limit })];
  const facts = [...(finding.facts ?? []), "quota.exceeded"] as const;
  if (used >= limit) {
    const wrong = exchange.believes("quota-exceeded-is-403") ? { status: 403 } : {};
    return answered(gatewayResponse("QUOTA_EXCEEDED", wrong), "The quota of the key is used up.", { looked, facts });
  }
  exchange.state = { ...exchange.state, quotas: { ...exchange.state.quotas, [name]: used + 1 } };
  return { ...finding, looked, facts };
}
