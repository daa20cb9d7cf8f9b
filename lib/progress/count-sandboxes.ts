import type { ChallengeSolvedEvent, PredictionMadeEvent } from "./sandbox-model";
import type { Tally } from "./tally";

/** Counts a solved challenge: the first time and the fewest hints stay. */
export function countChallenge({ challenges }: Tally, { challengeId, at, hints }: ChallengeSolvedEvent): void {
  const before = challenges.get(challengeId);
  const record = before ? { solvedAt: before.solvedAt, hints: Math.min(before.hints, hints) } : { solvedAt: at, hints };
  challenges.set(challengeId, { ...record, touchedAt: at });
}

/** Counts a prediction for its lesson. */
export function countPrediction({ predictions }: Tally, { noteId, right, at }: PredictionMadeEvent): void {
  const before = predictions.get(noteId) ?? { made: 0, right: 0 };
  predictions.set(noteId, { made: before.made + 1, right: before.right + Number(right), touchedAt: at });
}
