import { jsonEqual } from "@/lib/gateway";
import type { GatewaySetup } from "@/lib/sandbox/gateway";
import type { Json } from "@/lib/util";

/** Whether the API as edited is another than the one that the stage shows. */
export function awaitsDeployment({ api, deployments, stage }: GatewaySetup): boolean {
  const shown = deployments[Number(stage.deployment) - 1];
  return shown !== undefined && shown !== api && !jsonEqual(plain(shown), plain(api));
}

/**
 * A setup that was read from its text, with what was deployed before. The text of an API that is deployed as it stands says so in short, and would
 * deploy whatever is typed.
 */
export function keepDeployed(read: GatewaySetup, before: GatewaySetup): GatewaySetup {
  const [only] = read.deployments;
  const isShort = read.deployments.length === 1 && only !== undefined && jsonEqual(plain(only), plain(read.api));
  return isShort && before.deployments.length === 1 ? { ...read, deployments: before.deployments } : read;
}

/** An API is plain JSON; the type of its optional members does not say so. */
function plain(api: GatewaySetup["api"]): Json {
  return api as unknown as Json;
}
