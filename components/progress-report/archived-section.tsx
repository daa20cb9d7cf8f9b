"use client";

import { CodeText, countOf } from "@/components/ui";
import type { ArchivedCard } from "@/lib/cards";
import { CardList } from "./card-list";
import { ReportSection } from "./report-section";
import { SectionEmpty } from "./section-empty";

/** Cards that the log knows and the notes don't have any more. */
export function ArchivedSection({ archived }: { readonly archived: readonly ArchivedCard[] }) {
  if (archived.length === 0) {
    return (
      <ReportSection title="Archived cards">
        <SectionEmpty href="/progress/#data" action="Save a backup">
          None. When a note goes, its cards are kept here and come back with it.
        </SectionEmpty>
      </ReportSection>
    );
  }
  const sentence = `${countOf(archived.length, "card")} of notes that are gone: not asked any more, and back with all reviews when the note returns.`;
  return (
    <ReportSection title="Archived cards" sentence={sentence}>
      <CardList rows={archived} keyOf={({ id }) => id}>
        {({ record: { answer, noteId, memory } }) => (
          <>
            <p className="flex items-baseline justify-between gap-4">
              <span className="min-w-0 font-[550] [overflow-wrap:anywhere]">
                <CodeText>{answer || "A card without a recorded answer"}</CodeText>
              </span>
              <span className="figure shrink-0 text-13">{countOf(memory?.reps ?? 0, "review")}</span>
            </p>
            <p className="figure mt-1 text-13 text-ink-3">{noteId}</p>
          </>
        )}
      </CardList>
    </ReportSection>
  );
}
