import { type Feature, supports } from "@/lib/gateway";
import type { GatewaySetup } from "@/lib/sandbox/gateway";

/** Says the sentence where an API of the setup's type does not have the feature. */
export function lacks(feature: Feature, sentence: string): (setup: GatewaySetup) => string | null {
  return ({ api }) => (supports(api.type, feature) ? null : sentence);
}
