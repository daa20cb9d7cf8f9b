import type { UsagePlan } from "@/lib/gateway";
import { type CaseObject, elementsOf, isObject, member, membersOf, numberOf, textOf, type Value } from "./members";
import { throttleOf } from "./stage";

/** The usage plans of a case, with their keys. */
export function usagePlansOf(api: CaseObject): readonly UsagePlan[] {
  return elementsOf(api.usagePlans).filter(isObject).map(usagePlan);
}

function usagePlan(plan: CaseObject, at: number): UsagePlan {
  const throttle = throttleOf(plan.throttle);
  const { quota } = plan;
  const methods = membersOf(plan.methodThrottle).flatMap(([key, each]) => {
    const found = throttleOf(each);
    return found ? [[key, found] as const] : [];
  });
  return {
    name: textOf(plan.name) ?? `plan-${at}`,
    stages: elementsOf(plan.stages).map(String),
    keys: elementsOf(plan.keys).map((key, number) => ({
      id: textOf(member(key, "id")) ?? `key-${number}`,
      value: textOf(key) ?? String(member(key, "value")),
      enabled: member(key, "enabled") !== false,
    })),
    methodThrottle: Object.fromEntries(methods),
    ...(throttle && { throttle }),
    ...(isObject(quota) && { quota: { limit: numberOf(quota.limit) ?? 0, period: periodOf(quota.period) } }),
  };
}

function periodOf(period: Value): "DAY" | "WEEK" | "MONTH" {
  return period === "WEEK" || period === "MONTH" ? period : "DAY";
}
