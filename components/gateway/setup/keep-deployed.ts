import { type GatewaySetup, sameApi } from "@/lib/sandbox/gateway";

/**
 * A setup that was read from its text, with what was deployed before. The text of an API that is deployed as it stands says so in short, and would
 * deploy whatever is typed.
 */
export function keepDeployed(read: GatewaySetup, before: GatewaySetup): GatewaySetup {
  const [only] = read.deployments;
  const isShort = read.deployments.length === 1 && only !== undefined && sameApi(only, read.api);
  return isShort && before.deployments.length === 1 ? { ...read, deployments: before.deployments } : read;
}
