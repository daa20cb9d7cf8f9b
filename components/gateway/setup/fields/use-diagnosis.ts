"use client";

import { useEffect, useState } from "react";
import type { TextProblem } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../../bench-context";
import type { DiagnoseAsk } from "../../worker/text-calls";

const NONE: readonly TextProblem[] = [];

/** What is wrong with a text in a language of the gateway's; the worker looks it through. */
export function useDiagnosis(language: DiagnoseAsk["language"] | undefined, text: string): readonly TextProblem[] {
  const { link } = useGatewayBench();
  const [problems, setProblems] = useState(NONE);
  useEffect(() => {
    if (language === undefined || text.trim() === "") {
      setProblems(NONE);
      return;
    }
    let left = false;
    link.ask("diagnose", { language, text }).then(
      (found) => left || setProblems(found),
      // Without the worker nothing can be sent either, which the request form tells.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [language, text, link]);
  return problems;
}
