import type { Misconception } from "@/lib/asl";
import type { Misconception as GatewayMisconception } from "@/lib/gateway";

/** How a wrong idea is told to a learner: what is believed and what is true, a sentence each, code in backticks. */
export interface IdeaWords {
  readonly belief: string;
  readonly truth: string;
}

/** The wrong ideas about Step Functions. */
export type MisconceptionWords = Readonly<Record<Misconception, IdeaWords>>;

/** The wrong ideas about API Gateway. */
export type GatewayMisconceptionWords = Readonly<Record<GatewayMisconception, IdeaWords>>;
