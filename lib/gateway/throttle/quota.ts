import { assertNever } from "@/lib/util";
import type { ApiKey, Quota, UsagePlan } from "../model/gateway";
import type { GatewayState } from "../model/state";

/** Name of the count of requests that a key has made in the current period of its plan's quota: for `GatewayState.quotas`. */
export function quotaKey(plan: Pick<UsagePlan, "name" | "quota">, { id }: Pick<ApiKey, "id">, time: number): string {
  return `${plan.name}/${id}/${plan.quota === undefined ? "" : periodStart(plan.quota.period, time)}`;
}

/** Requests that a quota lets through in a period; the offset shortens the first one. */
export function quotaLimit({ limit, offset = 0 }: Quota, isFirst: boolean): number {
  return isFirst ? Math.max(0, limit - offset) : limit;
}

/** Whether no request was counted in an earlier period. */
export function isFirstPeriod(
  quotas: GatewayState["quotas"],
  plan: UsagePlan,
  key: Pick<ApiKey, "id">,
  time: number,
): boolean {
  const current = quotaKey(plan, key, time);
  return !Object.keys(quotas).some((name) => name.startsWith(`${plan.name}/${key.id}/`) && name !== current);
}

/** First day of the period in which the time lies, in UTC; a week begins on Sunday. */
function periodStart(period: Quota["period"], time: number): string {
  const date = new Date(time);
  const day = (shift: number): string => new Date(time - shift * 86_400_000).toISOString().slice(0, 10);
  switch (period) {
    case "DAY":
      return day(0);
    case "WEEK":
      return day(date.getUTCDay());
    case "MONTH":
      return day(date.getUTCDate() - 1);
    default:
      return assertNever(period);
  }
}
