import type { ChallengeId } from "@/lib/progress";

/** The name of a mission in the learner's log. */
export function missionId(id: string): ChallengeId {
  return `api-gateway/mission/${id}` as ChallengeId;
}

/** The name of an incident drill in the learner's log. */
export function drillId(id: string): ChallengeId {
  return `api-gateway/drill/${id}` as ChallengeId;
}
