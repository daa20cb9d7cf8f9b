import type { ChallengeId } from "@/lib/progress";

/** The name of a challenge of this sandbox in the learner's log. */
export function challengeId(id: string): ChallengeId {
  return `step-functions/${id}` as ChallengeId;
}
