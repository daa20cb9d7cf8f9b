"use client";

import { useMemo } from "react";
import { type CardEntry, type DeckIndex, type Moment, masteryBy } from "@/lib/cards";
import type { Progress } from "@/lib/progress";
import { masteryRows } from "./mastery-rows";
import { MasterySection } from "./mastery-section";
import type { ReportContent } from "./report-content";

interface MasterySectionsProps {
  readonly content: ReportContent;
  readonly deck: DeckIndex;
  readonly progress: Progress;
  readonly now: Moment;
}

/** What is known of each topic and for each exam task. */
export function MasterySections({ content, deck, progress, now }: MasterySectionsProps) {
  const { cards: records, settings } = progress;
  const [topics, tasks] = useMemo(() => {
    const rowsBy = (groupsOf: (entry: CardEntry) => readonly string[], names: ReadonlyMap<string, string>) =>
      masteryRows(masteryBy({ deck, records, settings, now, groupsOf }), names);
    return [
      rowsBy(({ topic }) => [topic], new Map(content.topics.map(({ id, title }) => [id, title]))),
      rowsBy(({ noteId }) => deck.notes[noteId]?.tasks ?? [], new Map()),
    ];
  }, [deck, records, settings, now, content]);
  return (
    <>
      <MasterySection
        title="Topics"
        rowHead="Topic"
        rows={topics}
        target={settings.retention}
        empty="No topic has cards yet; notes with facts bring them."
      />
      <MasterySection
        title="Exam tasks"
        rowHead="Task"
        rows={tasks}
        target={settings.retention}
        empty="No note names the exam tasks that it serves."
      />
    </>
  );
}
