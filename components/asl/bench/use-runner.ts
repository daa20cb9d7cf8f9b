"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { CallEnded } from "@/components/sandbox/worker";
import type { AslSetup } from "@/lib/sandbox";
import type { BenchAction } from "../bench-reducer";
import type { Moment, RunRecord } from "../model";
import { openRecord } from "../record/open-record";
import { type AslLink, openAslLink } from "../worker/asl-link";

/** A run that is over sooner never shows as running: nothing flickers. */
const PATIENCE = 150;

interface Runner {
  readonly link: AslLink;
  /** Runs a setup, and gives the record; null where there is none, and the state says why. */
  readonly run: (setup: AslSetup, moment: Moment) => Promise<RunRecord | null>;
}

/** The worker of one sandbox, which ends with it. */
export function useRunner(dispatch: (action: BenchAction) => void): Runner {
  const [link] = useState(openAslLink);
  const busy = useRef(false);
  useEffect(() => () => link.close(), [link]);

  const run = useCallback(
    async (setup: AslSetup, moment: Moment): Promise<RunRecord | null> => {
      if (busy.current) return null;
      busy.current = true;
      const late = setTimeout(() => dispatch({ type: "run-started" }), PATIENCE);
      try {
        const answer = await link.ask("run", setup, (news) => dispatch({ type: "run-progressed", ...news }));
        if (!answer.ok) {
          dispatch({ type: "run-refused", problems: answer.error });
          return null;
        }
        const record = openRecord(answer.value);
        dispatch({ type: "run-ended", record, setup, moment });
        return record;
      } catch (error) {
        if (!(error instanceof CallEnded)) throw error;
        dispatch({ type: "run-refused", problems: [{ part: "worker", message: error.message }] });
        return null;
      } finally {
        clearTimeout(late);
        busy.current = false;
      }
    },
    [dispatch, link],
  );

  return { link, run };
}
