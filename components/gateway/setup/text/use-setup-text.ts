"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { GatewayNotation, GatewaySetup, TextProblem } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../../bench-context";
import { keepDeployed } from "../keep-deployed";

export type TextNotation = GatewayNotation;

export interface SetupAsText {
  /** Null until it is written for the first time. */
  readonly text: string | null;
  readonly type: (text: string) => void;
  readonly problems: readonly TextProblem[];
  /** The text can't be read: the setup is the last good one. */
  readonly broken: boolean;
  /** Writes the text anew from the setup. */
  readonly restore: () => void;
}

const NO_PROBLEMS: readonly TextProblem[] = [];

/** The setup as text, both ways; the worker reads and writes it. What is typed counts as soon as it can be read. */
export function useSetupText(notation: TextNotation): SetupAsText {
  const { state, dispatch, link } = useGatewayBench();
  const { setup } = state;
  const [text, setText] = useState<string | null>(null);
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const [broken, setBroken] = useState(false);
  /** What the text says: it is written anew when the setup becomes another in another way. */
  const said = useRef<unknown>(null);
  /** Counts what was typed: only the last reading counts. */
  const typed = useRef(0);
  const latest = useRef(setup);
  latest.current = setup;

  const write = useCallback(
    (of: GatewaySetup): void => {
      const before = typed.current;
      said.current = partOf(of, notation);
      link.ask("to-text", { setup: of, notation }).then(
        (written) => {
          if (typed.current !== before) return;
          setText(written);
          setProblems(NO_PROBLEMS);
          setBroken(false);
        },
        (error: unknown) => setProblems([workerFailed(error)]),
      );
    },
    [link, notation],
  );

  useEffect(() => {
    if (said.current !== partOf(setup, notation)) write(setup);
  }, [setup, notation, write]);

  const type = (next: string): void => {
    const turn = ++typed.current;
    setText(next);
    link.ask("from-text", { text: next, notation, setup: latest.current }).then(
      (read) => {
        if (typed.current !== turn) return;
        setBroken(!read.ok);
        setProblems(read.ok ? read.value.problems : read.error);
        if (!read.ok) return;
        // The setup may have moved on while the text was read: only what the text says is taken.
        const changed =
          notation === "setup"
            ? keepDeployed(read.value.setup, latest.current)
            : { ...latest.current, api: read.value.setup.api };
        said.current = partOf(changed, notation);
        dispatch({ type: "edit", setup: changed });
      },
      (error: unknown) => setProblems([workerFailed(error)]),
    );
  };

  return { text, type, problems, broken, restore: () => write(setup) };
}

/** What of a setup a notation writes. */
function partOf(setup: GatewaySetup, notation: TextNotation): unknown {
  return notation === "setup" ? setup : setup.api;
}

function workerFailed(error: unknown): TextProblem {
  const message = error instanceof Error ? error.message : String(error);
  return { line: 1, severity: "ERROR", message: `The worker failed: ${message}`, fix: null };
}
