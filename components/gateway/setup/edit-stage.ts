import type { Canary, MethodSettings, Stage } from "@/lib/gateway";
import type { GatewaySetup } from "@/lib/sandbox/gateway";
import { withEntry, withMember } from "./edit-member";
import { type OperationKey, partsOf } from "./edit-operation";

/** The setup with a member of its stage set, or without it. */
export function withStagePart<Name extends keyof Stage>(
  setup: GatewaySetup,
  name: Name,
  value: Stage[Name] | undefined,
): GatewaySetup {
  return { ...setup, stage: withMember(setup.stage, name, value) };
}

/** The setup with another name of its stage; usage plans and mappings that named it go with it. */
export function renameStage(setup: GatewaySetup, name: string): GatewaySetup {
  const { stage, usagePlans, domains } = setup;
  const renamed = (each: string): string => (each === stage.name ? name : each);
  return {
    ...setup,
    stage: { ...stage, name },
    usagePlans: usagePlans.map((plan) => ({ ...plan, stages: plan.stages.map(renamed) })),
    domains: domains.map((domain) => ({
      ...domain,
      mappings: Object.fromEntries(Object.entries(domain.mappings).map(([path, each]) => [path, renamed(each)])),
    })),
  };
}

/** The name that settings of one method go by: `/orders/GET`. */
export function settingsKey(key: OperationKey): string {
  const [method, path] = partsOf(key);
  return method === ("" as string) ? path : `${path}/${method}`;
}

/** Settings of all methods, or of one. */
export function settingsOf({ stage }: GatewaySetup, key: OperationKey | null): MethodSettings {
  return (key === null ? stage.settings : stage.methodSettings?.[settingsKey(key)]) ?? {};
}

/** The setup with a member of the settings of all methods, or of one, set or removed. */
export function withSetting<Name extends keyof MethodSettings>(
  setup: GatewaySetup,
  key: OperationKey | null,
  name: Name,
  value: MethodSettings[Name] | undefined,
): GatewaySetup {
  const next = withMember(settingsOf(setup, key), name, value);
  const settings = Object.keys(next).length === 0 ? undefined : next;
  if (key === null) return withStagePart(setup, "settings", settings);
  const all = withEntry(setup.stage.methodSettings, settingsKey(key), settings);
  return withStagePart(setup, "methodSettings", all);
}

/** The setup with a canary that shows the deployment of the stage, until another is deployed to it. */
export function addCanary(setup: GatewaySetup, percentTraffic: number): GatewaySetup {
  const { stage } = setup;
  const before: Partial<Canary> = stage.canary ?? {};
  return withStagePart(setup, "canary", { deployment: stage.deployment, ...before, percentTraffic });
}

/**
 * The setup after the canary was promoted: the stage shows its deployment and has its variables. The canary stays, without traffic of its own, as
 * promoting in the service leaves it (developer guide, `promote-canary-deployment`).
 */
export function promoteCanary(setup: GatewaySetup): GatewaySetup {
  const { stage } = setup;
  if (stage.canary === undefined) return setup;
  const { canary } = stage;
  const variables = { ...stage.variables, ...canary.stageVariableOverrides };
  return {
    ...setup,
    stage: {
      ...withMember(stage, "variables", Object.keys(variables).length === 0 ? undefined : variables),
      deployment: canary.deployment,
      canary: { ...canary, percentTraffic: 0 },
    },
  };
}
