import type { Challenge } from "./challenge";
import type { Example } from "./example";

/** What the content brings to a sandbox, as the build writes it to a data file. */
export interface SandboxContent {
  /** In the order of their files; those of a group stand together where the order says so. */
  readonly examples: readonly Example[];
  readonly challenges: readonly Challenge[];
}
