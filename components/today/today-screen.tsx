"use client";

import { useEffect } from "react";
import { useProgress } from "@/components/progress";
import { rememberReturning } from "@/components/shell";
import { LoadingBars } from "@/components/ui";
import { FirstVisit } from "./first-visit";
import { Overview } from "./overview";
import type { TodayContent } from "./today-content";

/**
 * The first screen. Until the log is read it shows what the appearance script in the head left visible: the doors of a
 * first visit, or bars for a learner who has been here before; so nothing jumps.
 */
export function TodayScreen({ content }: { readonly content: TodayContent }) {
  const { progress, status } = useProgress();
  const loaded = status.type !== "loading";
  const begun = progress.events > 0;
  useEffect(() => {
    if (loaded) rememberReturning(begun);
  }, [loaded, begun]);
  if (!loaded) {
    return (
      <>
        <div className="in-data-returning:hidden">
          <FirstVisit content={content} />
        </div>
        <div className="hidden in-data-returning:block">
          <h1 className="sr-only">Today</h1>
          <LoadingBars rows={8} label="Loading your progress" />
        </div>
      </>
    );
  }
  return begun ? <Overview content={content} /> : <FirstVisit content={content} />;
}
