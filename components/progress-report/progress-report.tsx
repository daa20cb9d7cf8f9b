"use client";

import { type ReactNode, useMemo } from "react";
import { useDeckIndex } from "@/components/cards";
import { DataPanel } from "@/components/data";
import { useProgress } from "@/components/progress";
import { cardsHref } from "@/components/routes";
import { Button, buttonClass, EmptyState, Link, LoadingBars } from "@/components/ui";
import { type DeckIndex, learningDay, masteryBy } from "@/lib/cards";
import { calendarOf } from "./calendar";
import { CalendarSection } from "./calendar-section";
import { CardStateSections } from "./card-state-sections";
import { ExamSection } from "./exam-section";
import { ForecastSection } from "./forecast-section";
import { MasterySections } from "./mastery-sections";
import {
  CalibrationSection,
  DifficultySection,
  HoursSection,
  RetentionSection,
  StabilitySection,
  TimeSection,
} from "./past-sections";
import type { ReportContent } from "./report-content";
import { ReportHead } from "./report-head";
import { useReportMoment } from "./use-report-moment";

interface ProgressReportProps {
  readonly content: ReportContent;
}

/** What was learned, how it holds and what is to come. */
export function ProgressReport({ content }: ProgressReportProps) {
  const { progress, status } = useProgress();
  const deck = useDeckIndex();
  if (deck.status === "failed") {
    return (
      <Plain>
        <EmptyState title="The cards could not be loaded" action={<Button onClick={deck.retry}>Try again</Button>}>
          The connection may be gone. After the first visit with a connection, this page works offline.
        </EmptyState>
      </Plain>
    );
  }
  if (deck.status === "loading" || status.type === "loading") {
    return (
      <Plain>
        <LoadingBars rows={24} label="Loading your progress" alone />
      </Plain>
    );
  }
  if (progress.events === 0) {
    return (
      <Plain>
        <EmptyState
          title="Nothing recorded yet"
          action={
            <Link href={cardsHref()} className={buttonClass("main", "lead")}>
              Learn the first cards
            </Link>
          }
        >
          After the first cards you will see here what you know, what is to come and how well it holds.
        </EmptyState>
        <Data content={content} />
      </Plain>
    );
  }
  return <LoadedReport content={content} deck={deck.deck} />;
}

function LoadedReport({ content, deck }: ProgressReportProps & { readonly deck: DeckIndex }) {
  const { progress } = useProgress();
  const now = useReportMoment();
  const today = learningDay(now);
  const { cards: records, days, settings } = progress;
  const calendar = useMemo(() => calendarOf(days, today), [days, today]);
  const [whole] = useMemo(
    () => masteryBy({ deck, records, settings, now, groupsOf: () => ["all"] }),
    [deck, records, settings, now],
  );
  return (
    <>
      <ReportHead mastery={whole} />
      <div className="mt-10 grid gap-y-12">
        <CalendarSection calendar={calendar} today={today} />
        <div className="grid gap-x-14 gap-y-12 lg:grid-cols-2">
          <ForecastSection deck={deck} progress={progress} now={now} />
          <RetentionSection progress={progress} today={today} />
          <MasterySections content={content} deck={deck} progress={progress} now={now} />
          <StabilitySection progress={progress} />
          <DifficultySection progress={progress} />
          <TimeSection progress={progress} today={today} />
          <HoursSection progress={progress} />
          <CalibrationSection progress={progress} />
          <ExamSection progress={progress} />
          <CardStateSections deck={deck} progress={progress} />
        </div>
      </div>
      <Data content={content} />
    </>
  );
}

function Data({ content }: ProgressReportProps) {
  return (
    <section id="data" aria-labelledby="data-title" className="mt-14 max-w-[776px] scroll-mt-6">
      <h2 id="data-title" className="text-20">
        Data
      </h2>
      <DataPanel topics={content.topics} />
    </section>
  );
}

function Plain({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <h1 className="mb-6 text-36 tracking-[-0.03em]">Progress</h1>
      {children}
    </>
  );
}
