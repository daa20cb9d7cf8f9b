import { DEFAULT_ACCOUNT, METHOD_KEYS, planLimits, stageLimits, type ThrottleLimit } from "@/lib/gateway";
import type { GatewaySetup } from "@/lib/sandbox/gateway";

/** All limits that requests to a setup can meet, each bucket once; those of methods before those they share. */
export function setupLimits(setup: GatewaySetup): readonly ThrottleLimit[] {
  const account = { ...DEFAULT_ACCOUNT, ...setup.account };
  const { stage, usagePlans } = setup;
  const methods = methodsOf(setup);
  const plans = usagePlans.filter(({ stages }) => stages.includes(stage.name));
  const all = [
    ...plans.flatMap((plan) =>
      plan.keys.flatMap(({ id }) => methods.flatMap((method) => planLimits(plan, id, stage.name, method))),
    ),
    ...methods.flatMap((method) => stageLimits(stage, method, account)),
  ];
  const byBucket = new Map(all.map((limit) => [limit.bucket, limit]));
  const shared = byBucket.get("account");
  byBucket.delete("account");
  return [...byBucket.values(), ...(shared ? [shared] : [])];
}

/** Methods as settings name them: `/path/METHOD`, keys of routes for HTTP APIs. ANY stands for the method that is called. */
function methodsOf({ api, request }: GatewaySetup): readonly string[] {
  if (api.type === "HTTP") return Object.keys(api.routes);
  return Object.entries(api.resources).flatMap(([path, resource]) =>
    METHOD_KEYS.filter((key) => resource[key] !== undefined).map(
      (key) => `${path}/${key === "ANY" ? request.method : key}`,
    ),
  );
}
