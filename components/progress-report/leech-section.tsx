"use client";

import { cardsHref, lessonHref } from "@/components/routes";
import { countOf, Link } from "@/components/ui";
import type { DeckIndex, Leech } from "@/lib/cards";
import { CardLine } from "./card-line";
import { CardList } from "./card-list";
import { ReportSection } from "./report-section";
import { SectionEmpty } from "./section-empty";

interface LeechSectionProps {
  readonly leeches: readonly Leech[];
  readonly deck: DeckIndex;
}

/** Cards that cost more than they bring, and where their matter can be learned another way. */
export function LeechSection({ leeches, deck }: LeechSectionProps) {
  if (leeches.length === 0) {
    return (
      <ReportSection title="Leeches">
        <SectionEmpty href={cardsHref({ cram: "hardest" })} action="Cram the hardest cards">
          None. A card that was forgotten eight times will stand here, with its lesson.
        </SectionEmpty>
      </ReportSection>
    );
  }
  const lapses = leeches.reduce((sum, { memory }) => sum + memory.lapses, 0);
  const sentence = `${countOf(leeches.length, "card")}, forgotten ${lapses} times: reading the lesson again helps more than another review.`;
  return (
    <ReportSection title="Leeches" sentence={sentence}>
      <CardList rows={leeches} keyOf={({ entry }) => entry.id}>
        {({ entry, memory }) => (
          <CardLine
            entry={entry}
            noteTitle={deck.notes[entry.noteId]?.title ?? entry.noteId}
            figure={countOf(memory.lapses, "lapse")}
          >
            {({ sandbox, source }) =>
              sandbox ? (
                <p className="mt-1 text-13">
                  <Link
                    href={lessonHref(source.noteId, sandbox)}
                    className="inline-flex min-h-11 items-center text-accent underline underline-offset-3 md:min-h-6"
                  >
                    Try it in the sandbox
                  </Link>
                </p>
              ) : null
            }
          </CardLine>
        )}
      </CardList>
    </ReportSection>
  );
}
