"use client";

import { type Attempts, useAttempts } from "@/components/sandbox";
import type { ChallengeId } from "@/lib/progress";
import type { Drill, Mission, SetupAttempt } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";
import { ownBench } from "../bench-reducer";

/** Attempts at a mission, or at the repair of a drill, with the setup on the bench. `before`: wrong guesses at the cause. */
export function useSetupAttempts(
  id: ChallengeId,
  { start, checks }: Pick<Mission | Drill, "start" | "checks">,
  before = 0,
): Attempts<SetupAttempt> {
  const { state, link } = useGatewayBench();
  return useAttempts({
    ...{ id, before },
    ask: () => link.ask("try-setup", { start, setup: ownBench(state).setup, checks }),
    isSolved: ({ solved }) => solved,
  });
}
