"use client";

import { createChoice, useChoice } from "@/components/shell";

/** Shares of right answers, percent, that the learner may take for the passing score. */
export const RAW_CUTS = ["60", "65", "68", "70", "72", "75", "80"] as const;

/** `own`: what the blueprint assumes. */
export const RAW_CUT = createChoice<"own" | (typeof RAW_CUTS)[number]>("cloudrill-raw-cut", ["own", ...RAW_CUTS]);

/** The raw cut in force, 0 to 1. */
export function useRawCut(own: number): number {
  const chosen = useChoice(RAW_CUT);
  return chosen === null || chosen === "own" ? own : Number(chosen) / 100;
}
