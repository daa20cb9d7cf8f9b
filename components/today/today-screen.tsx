"use client";

import { useProgress } from "@/components/progress";
import { FirstVisit } from "./first-visit";
import { Overview } from "./overview";
import type { TodayContent } from "./today-content";

/**
 * The first screen. Until the log is read it shows what the appearance script in the head left visible: the doors of a
 * first visit, or bars for a learner who has been here before; so nothing jumps.
 */
export function TodayScreen({ content }: { readonly content: TodayContent }) {
  const { progress, status } = useProgress();
  if (status.type === "loading") {
    return (
      <>
        <div className="in-data-returning:hidden">
          <FirstVisit content={content} />
        </div>
        <div className="hidden in-data-returning:block">
          <div className="h-[36rem]" />
        </div>
      </>
    );
  }
  return progress.events === 0 ? <FirstVisit content={content} /> : <Overview content={content} />;
}
