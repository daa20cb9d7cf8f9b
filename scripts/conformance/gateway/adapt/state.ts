import { type Gateway, type GatewayState, quotaKey } from "@/lib/gateway";
import { type JsonObject, member, membersOf } from "../json";
import { START } from "./request";

/** What the gateway remembers when the first call comes: quotas that were used before. */
export function stateOf({ state }: JsonObject, { usagePlans }: Gateway, initial: GatewayState): GatewayState {
  const used = membersOf(member(state, "quotaUsed")).flatMap(([value, count]) =>
    usagePlans.flatMap((plan) =>
      plan.keys.flatMap((key) => (key.value === value ? [[quotaKey(plan, key, START), Number(count)] as const] : [])),
    ),
  );
  return { ...initial, quotas: { ...initial.quotas, ...Object.fromEntries(used) } };
}
