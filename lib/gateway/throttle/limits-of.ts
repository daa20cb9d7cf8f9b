import type { Account, UsagePlan } from "../model/gateway";
import type { Stage, Throttle } from "../model/stage";
import type { ThrottleScope } from "../model/world";
import { ownEntry } from "../own-entry";

/** A limit on the way of a request: its scope, the name of its bucket, and how much it lets through. */
export interface ThrottleLimit {
  readonly scope: ThrottleScope;
  readonly bucket: string;
  readonly throttle: Throttle;
}

/** Limits that a usage plan sets for the holder of a key; those of the method replace those of the plan. */
export function planLimits(plan: UsagePlan, key: string, stage: string, method: string): readonly ThrottleLimit[] {
  const throttle = ownEntry(plan.methodThrottle, method);
  if (throttle !== undefined)
    return [{ scope: "usage-plan-method", bucket: `plan/${plan.name}/${key}/${stage}${method}`, throttle }];
  if (plan.throttle === undefined) return [];
  return [{ scope: "usage-plan", bucket: `plan/${plan.name}/${key}/${stage}`, throttle: plan.throttle }];
}

/** Limits of stage and method, then of the account, in the order in which they are looked at. */
export function stageLimits(stage: Stage, method: string, account: Account): readonly ThrottleLimit[] {
  const throttle = ownEntry(stage.methodSettings, method)?.throttle ?? stage.settings?.throttle;
  const limits: ThrottleLimit[] = [];
  if (throttle !== undefined) limits.push({ scope: "stage-method", bucket: `stage/${stage.name}${method}`, throttle });
  limits.push({ scope: "account", bucket: "account", throttle: account.throttle });
  return limits;
}
