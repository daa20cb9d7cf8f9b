import { bankHref } from "@/components/routes";
import { Link } from "@/components/ui";
import type { Note, NoteId } from "@/lib/notes";
import type { LintReport } from "@/lib/quiz";
import { NoteLines } from "./note-lines";

export interface QualityTopic {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly Pick<Note, "id" | "meta">[];
}

interface NoteCoverageProps {
  readonly report: LintReport;
  readonly topics: readonly QualityTopic[];
}

/** Each note with how many of its lines have items; opened, it shows which have none, and why. */
export function NoteCoverage({ report, topics }: NoteCoverageProps) {
  return (
    <section>
      <h2>Coverage of the notes</h2>
      <p className="mb-3 max-w-measure text-ink-2">
        Lines that items come from, of all lines that say something. A note opens to its lines.
      </p>
      {topics.map(({ id, title, lessons }) => (
        <div key={id} className="mt-4">
          <h3 className="border-ink-2 border-b-[1.5px] pb-1 text-16">{title}</h3>
          {lessons.map(({ id: note, meta }) => (
            <NoteRow key={note} topic={id} note={note} title={meta.title} report={report} />
          ))}
        </div>
      ))}
    </section>
  );
}

interface NoteRowProps {
  readonly topic: string;
  readonly note: NoteId;
  readonly title: string;
  readonly report: LintReport;
}

function NoteRow({ topic, note, title, report }: NoteRowProps) {
  const lines = report.lines.filter(({ noteId }) => noteId === note);
  const used = lines.filter(({ items }) => items.length > 0).length;
  const items = new Set(lines.flatMap((line) => line.items)).size;
  return (
    <NoteLines topic={topic} note={note}>
      <span className="min-w-0 grow basis-full sm:basis-0">{title}</span>
      <span className="figure whitespace-nowrap text-13 text-ink-2">
        {used} of {lines.length} lines
      </span>
      <Link
        href={bankHref({ note })}
        className="figure min-w-20 whitespace-nowrap text-right text-13 text-accent underline underline-offset-3"
      >
        {items} items
      </Link>
    </NoteLines>
  );
}
