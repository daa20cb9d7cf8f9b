import type { Metric } from "@/lib/gateway";
import type { ChallengeLevel } from "../challenge";
import type { GatewayCheck } from "./gateway-check";
import type { GatewaySetup } from "./model";

/** An incident: evidence is given, the cause is to be chosen, then the setup to be repaired until all checks pass. */
export interface Drill {
  /** Names it in the log for good: its file's name. */
  readonly id: string;
  readonly title: string;
  readonly level: ChallengeLevel;
  /** What a client says, a paragraph each. */
  readonly complaint: readonly string[];
  readonly evidence: DrillEvidence;
  readonly causes: readonly DrillCause[];
  /** What the repair must bring about, a paragraph each. */
  readonly repair: readonly string[];
  readonly hints: readonly string[];
  /** The faulty setup. */
  readonly start: GatewaySetup;
  readonly checks: readonly GatewayCheck[];
  /** What to change, each as a merge patch (RFC 7396) of the case that the drill starts from. */
  readonly solutions: readonly string[];
}

/** What the engine left behind when the clients' requests met the faulty setup. */
export interface DrillEvidence {
  readonly access: readonly string[];
  readonly execution: readonly string[];
  readonly metrics: readonly DrillMetric[];
}

/** A metric over the time of the incident. */
export interface DrillMetric {
  readonly name: Metric["name"];
  readonly samples: number;
  readonly sum: number;
  readonly most: number;
}

/** What may have happened. */
export interface DrillCause {
  readonly says: string;
  readonly right: boolean;
  /** What in the evidence shows it, or excludes it. */
  readonly why: string;
}
