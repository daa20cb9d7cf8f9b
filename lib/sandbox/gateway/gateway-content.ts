import type { AtlasEntry } from "./atlas";
import type { Drill } from "./drill";
import type { GatewayExample } from "./gateway-example";
import type { Mission } from "./mission";

/** What the content brings to the sandbox of API Gateway, as the build writes it to a data file: each list in the order of its files. */
export interface GatewayContent {
  /** Those of a group stand together where the order says so. */
  readonly examples: readonly GatewayExample[];
  readonly missions: readonly Mission[];
  readonly drills: readonly Drill[];
  readonly atlas: readonly AtlasEntry[];
}
