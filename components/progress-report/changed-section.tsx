"use client";

import { CodeText, countOf } from "@/components/ui";
import type { CardEntry, CardId, CardRecord, DeckIndex } from "@/lib/cards";
import type { Table } from "@/lib/util";
import { CardLine } from "./card-line";
import { CardList } from "./card-list";
import { ReportSection } from "./report-section";
import { SectionEmpty } from "./section-empty";

interface ChangedSectionProps {
  readonly changed: readonly CardEntry[];
  readonly deck: DeckIndex;
  readonly records: Table<CardId, CardRecord>;
}

/** Cards whose note says something else than what the learner learned. */
export function ChangedSection({ changed, deck, records }: ChangedSectionProps) {
  if (changed.length === 0) {
    return (
      <ReportSection title="Changed cards">
        <SectionEmpty href="/learn/" action="See the lessons">
          None. When a note says something new, its cards come back with both answers.
        </SectionEmpty>
      </ReportSection>
    );
  }
  const sentence = `${countOf(changed.length, "card comes", "cards come")} back in the next session, because the note says something else than you learned.`;
  return (
    <ReportSection title="Changed cards" sentence={sentence}>
      <CardList rows={changed} keyOf={({ id }) => id}>
        {(entry) => (
          <CardLine entry={entry} noteTitle={deck.notes[entry.noteId]?.title ?? entry.noteId}>
            {({ answer }) => (
              <p className="mt-1 text-13 text-ink-2">
                <del>
                  <CodeText>{records.get(entry.id)?.answer ?? ""}</CodeText>
                </del>{" "}
                <span className="text-ink-3">is now</span> <CodeText>{answer}</CodeText>
              </p>
            )}
          </CardLine>
        )}
      </CardList>
    </ReportSection>
  );
}
