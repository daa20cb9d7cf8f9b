import { CodeText } from "@/components/ui";

interface ChangedNoteProps {
  readonly before: string;
  readonly now: string;
}

/** What the learner learned and what the note says now. */
export function ChangedNote({ before, now }: ChangedNoteProps) {
  return (
    <div className="mt-4 max-w-measure rounded-control border border-line px-3 py-2.5 text-14 shadow-[inset_3px_0_0_var(--accent)]">
      <p className="font-semibold">This note changed since you learned it.</p>
      <p className="mt-1">
        <del className="text-ink-3 [overflow-wrap:anywhere]">
          <span className="sr-only">Before: </span>
          <CodeText>{before}</CodeText>
        </del>
      </p>
      <p className="mt-0.5">
        <ins className="no-underline [overflow-wrap:anywhere]">
          <span className="sr-only">Now: </span>
          <CodeText>{now}</CodeText>
        </ins>
      </p>
    </div>
  );
}
