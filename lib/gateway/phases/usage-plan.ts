import { answered, type Finding, gatewayResponse, observations, skipped } from "../finding";
import { logPlanPassed } from "../logs/log-usage-plan";
import { methodPath } from "../method-path";
import type { ApiKey, UsagePlan } from "../model/gateway";
import { ownEntry } from "../own-entry";
import { DOCUMENTED, type Phase } from "../phase";
import type { RestExchange } from "../rest-exchange";
import { planLimits } from "../throttle/limits-of";
import { isFirstPeriod, quotaKey, quotaLimit } from "../throttle/quota";
import { throttleFinding } from "./throttle-finding";

/** Limits of the key's plan: its rate, then its quota. */
export const usagePlan: Phase<RestExchange> = { name: "usage-plan", order: DOCUMENTED, run };

function run(exchange: RestExchange): Finding {
  const { apiKey, usagePlan: plan, stage } = exchange;
  if (apiKey === null || plan === null || stage === null)
    return skipped("Without a required key no plan applies.", { facts: ["key.not-required"] });
  const limits = planLimits(plan, apiKey.id, stage.name, methodPath(exchange));
  const finding = throttleFinding(exchange, limits, ["usage-plan-method", "usage-plan"]);
  const checked = finding.verdict === "answered" ? finding : countAgainstQuota(exchange, plan, apiKey, finding);
  if (checked.verdict !== "answered") logPlanPassed(exchange, apiKey);
  return checked;
}

function countAgainstQuota(exchange: RestExchange, plan: UsagePlan, key: ApiKey, finding: Finding): Finding {
  if (plan.quota === undefined) return finding;
  const { quotas } = exchange.state;
  const name = quotaKey(plan, key, exchange.time);
  const used = ownEntry(quotas, name) ?? 0;
  const limit = quotaLimit(plan.quota, isFirstPeriod(quotas, plan, key, exchange.time));
  const looked = [...(finding.looked ?? []), ...observations({ quotaUsed: used, quotaLimit: limit })];
  const facts = [...(finding.facts ?? []), "quota.exceeded"] as const;
  if (used >= limit) {
    const wrong = exchange.believes("quota-exceeded-is-403") ? { status: 403 } : {};
    return answered(gatewayResponse("QUOTA_EXCEEDED", wrong), "The quota of the key is used up.", { looked, facts });
  }
  exchange.state = { ...exchange.state, quotas: { ...quotas, [name]: used + 1 } };
  return { ...finding, looked, facts };
}
