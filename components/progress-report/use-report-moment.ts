"use client";

import { useMemo } from "react";
import { useClock } from "@/components/cards";
import { learningDay, type Moment } from "@/lib/cards";

/** The time, held still until another learning day begins: no figure here changes within a day by itself. */
export function useReportMoment(): Moment {
  const { now } = useClock();
  const today = learningDay(now);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the minute does not matter, the day does
  return useMemo(() => now, [today]);
}
