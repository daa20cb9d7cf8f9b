"use client";

import { ChallengeFrame, Hints, Paragraphs } from "@/components/sandbox";
import { Button } from "@/components/ui";
import type { GatewayContent, Mission } from "@/lib/sandbox/gateway";
import { AttemptReport } from "./attempt-report";
import { missionId } from "./mission-id";
import { useSetupAttempts } from "./use-setup-attempts";

interface MissionPanelProps {
  readonly mission: Mission;
  readonly content: GatewayContent;
  readonly onChoose: (source: { readonly kind: "mission"; readonly id: string }) => void;
}

/** A mission: what is to be reached, hints, and the check that says how far the setup is. */
export function MissionPanel(props: MissionPanelProps) {
  return <OpenMission key={props.mission.id} {...props} />;
}

function OpenMission({ mission, content, onChoose }: MissionPanelProps) {
  const { result, busy, hints, solvedBefore, openHint, check } = useSetupAttempts(missionId(mission.id), mission);
  const place = content.missions.findIndex(({ id }) => id === mission.id);
  const next = content.missions[place + 1];
  return (
    <ChallengeFrame
      kind="Mission"
      title={mission.title}
      place={place}
      count={content.missions.length}
      level={mission.level}
      solved={solvedBefore}
      task={
        <>
          <Paragraphs texts={mission.goal} />
          <Hints hints={mission.hints} open={hints} onOpen={openHint} />
        </>
      }
    >
      <Button aria-disabled={busy} onClick={check}>
        {busy ? "Checking" : "Check my API"}
      </Button>
      <AttemptReport result={result} solutions={mission.solutions} />
      {next && (solvedBefore || result?.solved) ? (
        <Button onClick={() => onChoose({ kind: "mission", id: next.id })}>Next mission</Button>
      ) : null}
    </ChallengeFrame>
  );
}
