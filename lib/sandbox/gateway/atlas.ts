import type { GatewayResponseType, PhaseName } from "@/lib/gateway";
import type { GatewaySetup } from "./model";

/** A card of the error atlas: one cause of an error code, and an API with a request that cause it. */
export interface AtlasEntry {
  /** Its file's name. */
  readonly id: string;
  readonly title: string;
  /** A paragraph each; code stands in backticks, here and below. */
  readonly cause: readonly string[];
  readonly fix: string;
  /** How the other type of API behaves. */
  readonly difference: string;
  /** What AWS does not state of it; null where all of it is known. */
  readonly unsure: string | null;
  readonly lesson: AtlasLesson;
  readonly setup: GatewaySetup;
  /** How often the request is sent until the code shows. */
  readonly requests: number;
  /** As the engine gives it. */
  readonly answer: AtlasAnswer;
}

/** The part of a lesson that tells of the cause. */
export interface AtlasLesson {
  /** Id of the note. */
  readonly note: string;
  readonly anchor: string;
  /** The heading. */
  readonly title: string;
}

/** What the client sees, and who answered. */
export interface AtlasAnswer {
  readonly status: number;
  readonly body: string;
  /** The header `x-amzn-errortype`, or null. */
  readonly errorType: string | null;
  readonly phase: PhaseName;
  readonly gatewayResponseType: GatewayResponseType | null;
}
