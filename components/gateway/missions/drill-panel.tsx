"use client";

import { type ReactNode, useState } from "react";
import { ChallengeFrame, Hints, Paragraphs } from "@/components/sandbox";
import { Button } from "@/components/ui";
import type { Drill, GatewayContent } from "@/lib/sandbox/gateway";
import { AttemptReport } from "./attempt-report";
import { CauseForm } from "./cause-form";
import { CauseFound } from "./cause-found";
import { Evidence } from "./evidence";
import { drillId } from "./mission-id";
import { useSetupAttempts } from "./use-setup-attempts";

interface DrillPanelProps {
  readonly drill: Drill;
  readonly content: GatewayContent;
  readonly onChoose: (source: { readonly kind: "drill"; readonly id: string }) => void;
  /** The bench: shown once the cause is found, since its setup gives the cause away. */
  readonly children?: ReactNode;
}

/** An incident: a complaint and what logs and metrics say; the cause is chosen first, then the setup repaired. */
export function DrillPanel(props: DrillPanelProps) {
  return <OpenDrill key={props.drill.id} {...props} />;
}

function OpenDrill({ drill, content, onChoose, children }: DrillPanelProps) {
  /** Causes that were chosen, the last one last. */
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const found = drill.causes.find(({ says, right }) => right && chosen.includes(says));
  const wrong = chosen.length - (found === undefined ? 0 : 1);
  const attempts = useSetupAttempts(drillId(drill.id), drill, wrong);
  const place = content.drills.findIndex(({ id }) => id === drill.id);
  const frame = {
    ...{ kind: "Incident drill", title: drill.title, level: drill.level },
    ...{ place, count: content.drills.length, solved: attempts.solvedBefore },
  };
  if (found === undefined)
    return (
      <ChallengeFrame {...frame} whole task={<Incident drill={drill} />}>
        <CauseForm causes={drill.causes} chosen={chosen} onChoose={(says) => setChosen([...chosen, says])} />
      </ChallengeFrame>
    );
  const next = content.drills[place + 1];
  return (
    <>
      <ChallengeFrame
        {...frame}
        task={
          <>
            <CauseFound cause={found} />
            <Paragraphs texts={drill.repair} />
            <Hints hints={drill.hints} open={attempts.hints} onOpen={attempts.openHint} />
            <details>
              <summary className="cursor-pointer text-13">The complaint and the evidence</summary>
              <Incident drill={drill} />
            </details>
          </>
        }
      >
        <Button aria-disabled={attempts.busy} onClick={attempts.check}>
          {attempts.busy ? "Checking" : "Check my repair"}
        </Button>
        <AttemptReport result={attempts.result} solutions={drill.solutions} />
        {next && (attempts.solvedBefore || attempts.result?.solved) ? (
          <Button onClick={() => onChoose({ kind: "drill", id: next.id })}>Next drill</Button>
        ) : null}
      </ChallengeFrame>
      {children}
    </>
  );
}

function Incident({ drill }: { readonly drill: Drill }) {
  return (
    <div className="grid min-w-0 gap-2">
      <blockquote className="grid gap-1.5 border-line border-l-2 pl-3 text-ink-2">
        <Paragraphs texts={drill.complaint} />
      </blockquote>
      <Evidence evidence={drill.evidence} />
    </div>
  );
}
