import type { NoteId } from "@/lib/notes";
import type { EventBase } from "./model";

/** Names a challenge for good: sandbox and file name, such as `step-functions/keep-the-order`. */
export type ChallengeId = string & { readonly __brand: "ChallengeId" };

/** All checks of a challenge passed. It may be solved again. */
export interface ChallengeSolvedEvent extends EventBase {
  readonly type: "challenge-solved";
  readonly challengeId: ChallengeId;
  /** How many hints were open. */
  readonly hints: number;
  /** How often the checks had been run since it was opened, this time included. */
  readonly tries: number;
}

/** In a lesson a run was predicted before it was made. */
export interface PredictionMadeEvent extends EventBase {
  readonly type: "prediction-made";
  readonly noteId: NoteId;
  readonly topic: string;
  /** What was asked for. */
  readonly question: "output" | "error" | "seconds" | "next" | "status" | "phase";
  readonly right: boolean;
  /** The wrong idea under which the prediction would have been right; null where it was, or where none explains it. */
  readonly misconception: string | null;
}

/** What a learner does in a sandbox. */
export type SandboxEvent = ChallengeSolvedEvent | PredictionMadeEvent;

/** What became of a challenge. */
export interface ChallengeRecord {
  /** The first time. */
  readonly solvedAt: number;
  /** The fewest with which it was solved. */
  readonly hints: number;
}

/** How predictions in a lesson went. */
export interface PredictionRecord {
  readonly made: number;
  readonly right: number;
}
