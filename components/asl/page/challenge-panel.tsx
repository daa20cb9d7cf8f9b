"use client";

import { Check } from "lucide-react";
import { useState } from "react";
import { useAppend, useProgress } from "@/components/progress";
import { Hints } from "@/components/sandbox";
import { CallEnded } from "@/components/sandbox/worker";
import { Button, CodeText } from "@/components/ui";
import type { AttemptResult, Challenge, SandboxContent } from "@/lib/sandbox";
import { useBench } from "../bench-context";
import { AttemptReport } from "./attempt-report";
import { challengeId } from "./challenge-id";
import type { Source } from "./source";

interface ChallengePanelProps {
  readonly challenge: Challenge;
  readonly content: SandboxContent;
  readonly onChoose: (source: Source) => void;
}

/** A challenge: what is to be reached, hints, and the check that says how far the machine is. */
export function ChallengePanel({ challenge, content, onChoose }: ChallengePanelProps) {
  const { state, link } = useBench();
  const append = useAppend();
  const solvedBefore = useProgress().progress.challenges.has(challengeId(challenge.id));
  const [hints, setHints] = useState(0);
  const [tries, setTries] = useState(0);
  const [result, setResult] = useState<AttemptResult | null>(null);
  const [busy, setBusy] = useState(false);

  async function check(): Promise<void> {
    setBusy(true);
    try {
      const attempt = await link.ask("try-challenge", { setup: state.setup, checks: challenge.checks });
      setResult(attempt);
      setTries(tries + 1);
      if (attempt.kind === "checked" && attempt.solved)
        append({ type: "challenge-solved", challengeId: challengeId(challenge.id), hints, tries: tries + 1 });
    } catch (error) {
      if (!(error instanceof CallEnded)) throw error;
    } finally {
      setBusy(false);
    }
  }

  const place = content.challenges.indexOf(challenge);
  const next = content.challenges[place + 1];
  return (
    <section
      aria-label={`Challenge: ${challenge.title}`}
      className="grid flex-none gap-x-8 gap-y-2 border-line border-b bg-panel px-4 py-3 text-14 lg:max-h-[40dvh] lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] lg:overflow-y-auto"
    >
      <div className="grid content-start gap-1.5">
        <p className="flex flex-wrap items-center gap-x-3 text-12 text-ink-3">
          Challenge {place + 1} of {content.challenges.length}, {challenge.level}
          {solvedBefore ? (
            <span className="flex items-center gap-1 text-succeed">
              <Check size={14} aria-hidden="true" /> Solved
            </span>
          ) : null}
        </p>
        {challenge.goal.map((paragraph) => (
          <p key={paragraph} className="max-w-measure">
            <CodeText>{paragraph}</CodeText>
          </p>
        ))}
        <Hints hints={challenge.hints} open={hints} onOpen={() => setHints(hints + 1)} />
      </div>
      <div className="grid content-start justify-items-start gap-2">
        <Button aria-disabled={busy} onClick={() => busy || void check()}>
          {busy ? "Checking" : "Check my machine"}
        </Button>
        <AttemptReport result={result} challenge={challenge} />
        {next && (solvedBefore || (result?.kind === "checked" && result.solved)) ? (
          <Button onClick={() => onChoose({ kind: "challenge", id: next.id })}>Next challenge</Button>
        ) : null}
      </div>
    </section>
  );
}
