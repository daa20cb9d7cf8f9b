"use client";

import { useState } from "react";
import { Button } from "@/components/ui";
import type { ScriptedOutcome } from "@/lib/asl";
import { useBench } from "../bench-context";
import { answerToken, type TokenAnswer } from "../outcomes/answer-token";

interface TokenButtonsProps {
  readonly state: string;
  /** Which of the state's outcomes the waiting attempt was handed, counted over the run. */
  readonly place: number;
}

/** What whoever holds the task's token can send. Sending edits the task's outcome and runs again: the past stays as it was. */
export function TokenButtons({ state, place }: TokenButtonsProps) {
  const bench = useBench();
  const [seconds, setSeconds] = useState(60);
  const { setup } = bench.state;

  function send(answer: TokenAnswer): void {
    const outcomes: readonly ScriptedOutcome[] = Object.hasOwn(setup.mocks, state) ? (setup.mocks[state] ?? []) : [];
    bench.answer({ ...setup.mocks, [state]: answerToken(outcomes, place, answer, seconds) });
  }

  return (
    <fieldset className="mt-1.5 rounded-control border border-accent-line bg-accent-soft px-2.5 py-2">
      <legend className="sr-only">Send the task token back</legend>
      <p className="flex flex-wrap items-center gap-1.5 text-12 text-ink-2">
        The token is out. Send it back
        <label className="inline-flex items-center gap-1.5">
          after
          <input
            type="number"
            min={0}
            value={seconds}
            onChange={({ target }) => setSeconds(Math.max(0, Number(target.value) || 0))}
            className="figure h-11 w-20 rounded-control border border-control bg-panel px-1.5 text-right md:h-7"
          />
        </label>
        virtual seconds:
      </p>
      <p className="mt-1.5 flex flex-wrap gap-1.5">
        <Button onClick={() => send("success")}>Send success</Button>
        <Button onClick={() => send("failure")}>Send failure</Button>
        <Button onClick={() => send("heartbeat")}>Send heartbeat</Button>
      </p>
    </fieldset>
  );
}
