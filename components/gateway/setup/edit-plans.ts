import type { ApiKey, UsagePlan } from "@/lib/gateway";
import type { GatewaySetup } from "@/lib/sandbox/gateway";

/** The setup with one usage plan changed, or without it. */
export function withPlan(setup: GatewaySetup, at: number, plan: UsagePlan | undefined): GatewaySetup {
  return { ...setup, usagePlans: replaced(setup.usagePlans, at, plan) };
}

/** The setup with one more usage plan, for its stage, with a key. */
export function addPlan(setup: GatewaySetup): GatewaySetup {
  const name = freeName(
    "plan",
    setup.usagePlans.map((plan) => plan.name),
  );
  const plan: UsagePlan = { name, stages: [setup.stage.name], keys: [newKey(setup)] };
  return { ...setup, usagePlans: [...setup.usagePlans, plan] };
}

/** A key that no plan has yet. */
export function newKey({ usagePlans }: GatewaySetup): ApiKey {
  const keys = usagePlans.flatMap((plan) => plan.keys);
  const id = freeName(
    "key",
    keys.map((key) => key.id),
  );
  return { id, value: `${id}-0123456789abcdefghij`, enabled: true };
}

/** A list with an item changed, or without it. */
export function replaced<Item>(list: readonly Item[], at: number, item: Item | undefined): readonly Item[] {
  return list.flatMap((each, index) => (index !== at ? [each] : item === undefined ? [] : [item]));
}

function freeName(base: string, taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}
