"use client";

import { useEffect, useState } from "react";
import type { AslSetup } from "@/lib/sandbox";
import { useBench } from "../bench-context";
import type { LanguageComparison } from "../worker/compare-languages";

/** Milliseconds without a change after which both are run again. */
const QUIET = 400;

/** How the setup and its translation end; null until both have run, or where one of them can't. */
export function useComparison(setup: AslSetup, translated: string | null): LanguageComparison | null {
  const { link } = useBench();
  const [held, setHeld] = useState<{ readonly of: AslSetup; readonly comparison: LanguageComparison } | null>(null);
  useEffect(() => {
    if (translated === null) return;
    let wanted = true;
    const timer = setTimeout(() => {
      link.ask("compare", { setup, translated }).then(
        (answer) => {
          if (wanted && answer.ok) setHeld({ of: setup, comparison: answer.value });
        },
        // The worker was ended; the next change asks a new one.
        () => {},
      );
    }, QUIET);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [link, setup, translated]);
  return held?.of === setup ? held.comparison : null;
}
