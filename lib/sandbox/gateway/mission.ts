import type { ChallengeLevel } from "../challenge";
import type { GatewayCheck } from "./gateway-check";
import type { GatewaySetup } from "./model";

/** A setup to be changed until all checks pass; how is left to the learner. */
export interface Mission {
  /** Names it in the log for good: its file's name. */
  readonly id: string;
  readonly title: string;
  readonly level: ChallengeLevel;
  /** What is to be reached, a paragraph each; code stands in backticks. */
  readonly goal: readonly string[];
  /** Direction, place, near-solution. */
  readonly hints: readonly string[];
  readonly start: GatewaySetup;
  readonly checks: readonly GatewayCheck[];
  /** What to change, each as a merge patch (RFC 7396) of the case that the mission starts from. */
  readonly solutions: readonly string[];
}
