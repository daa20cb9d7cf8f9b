"use client";

import { ChallengeFrame, Hints, Paragraphs, useAttempts } from "@/components/sandbox";
import { Button } from "@/components/ui";
import type { Challenge, SandboxContent } from "@/lib/sandbox";
import { useBench } from "../bench-context";
import { AttemptReport } from "./attempt-report";
import { challengeId } from "./challenge-id";
import type { MachineSource } from "./machine-shelf";

interface ChallengePanelProps {
  readonly challenge: Challenge;
  readonly content: SandboxContent;
  readonly onChoose: (source: MachineSource) => void;
}

/** A challenge: what is to be reached, hints, and the check that says how far the machine is. */
export function ChallengePanel({ challenge, content, onChoose }: ChallengePanelProps) {
  const { state, link } = useBench();
  const { result, busy, hints, solvedBefore, openHint, check } = useAttempts({
    id: challengeId(challenge.id),
    ask: () => link.ask("try-challenge", { setup: state.setup, checks: challenge.checks }),
    isSolved: (attempt) => attempt.kind === "checked" && attempt.solved,
  });
  const place = content.challenges.indexOf(challenge);
  const next = content.challenges[place + 1];
  return (
    <ChallengeFrame
      kind="Challenge"
      title={challenge.title}
      place={place}
      count={content.challenges.length}
      level={challenge.level}
      solved={solvedBefore}
      task={
        <>
          <Paragraphs texts={challenge.goal} />
          <Hints hints={challenge.hints} open={hints} onOpen={openHint} />
        </>
      }
    >
      <Button aria-disabled={busy} onClick={check}>
        {busy ? "Checking" : "Check my machine"}
      </Button>
      <AttemptReport result={result} challenge={challenge} />
      {next && (solvedBefore || (result?.kind === "checked" && result.solved)) ? (
        <Button onClick={() => onChoose({ kind: "challenge", id: next.id })}>Next challenge</Button>
      ) : null}
    </ChallengeFrame>
  );
}
