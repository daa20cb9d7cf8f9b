import { isFirstPeriod, type Quota, quotaKey, quotaLimit } from "@/lib/gateway";
import { GATEWAY_EPOCH, type GatewaySetup } from "@/lib/sandbox/gateway";
import { assertNever } from "@/lib/util";
import type { GatewayBenchState } from "../model";

/** How much of its quota the holder of a key has used. */
export interface QuotaUse {
  readonly plan: string;
  readonly key: string;
  readonly used: number;
  readonly limit: number;
  readonly period: Quota["period"];
  /** When the next period begins, in virtual milliseconds since the session began. */
  readonly resets: number;
}

/** The quotas of a setup at its clock. */
export function quotaUses({
  setup,
  clock,
  memory,
}: Pick<GatewayBenchState, "setup" | "clock" | "memory">): readonly QuotaUse[] {
  const time = GATEWAY_EPOCH + clock;
  return setup.usagePlans.flatMap((plan) => {
    const { quota, keys, name } = plan;
    if (quota === undefined) return [];
    return keys.map((key) => ({
      plan: name,
      key: key.id,
      used: memory.quotas[quotaKey(plan, key, time)] ?? 0,
      limit: quotaLimit(quota, isFirstPeriod(memory.quotas, plan, key, time)),
      period: quota.period,
      resets: nextPeriod(quota.period, time) - GATEWAY_EPOCH,
    }));
  });
}

/** Milliseconds from the clock to the next period of any quota; null where there is none. */
export function toNextPeriod({ usagePlans }: GatewaySetup, clock: number): number | null {
  const time = GATEWAY_EPOCH + clock;
  const starts = usagePlans.flatMap(({ quota }) => (quota === undefined ? [] : [nextPeriod(quota.period, time)]));
  return starts.length === 0 ? null : Math.min(...starts) - time;
}

/** When the next period begins, in milliseconds since 1970: periods are of days in UTC, a week begins on Sunday. */
export function nextPeriod(period: Quota["period"], time: number): number {
  const date = new Date(time);
  const day = (shift: number): number => Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + shift);
  switch (period) {
    case "DAY":
      return day(1);
    case "WEEK":
      return day(7 - date.getUTCDay());
    case "MONTH":
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
    default:
      return assertNever(period);
  }
}
