import type { ReactNode } from "react";

interface GutterProps {
  /** Line of the note where the block begins; null for what is not in the note. */
  readonly line: number | null;
  readonly heading?: boolean;
  readonly children: ReactNode;
}

/** A block of a lesson with the trace and its line number in the margin. On phones only the block is left. */
export function Gutter({ line, heading = false, children }: GutterProps) {
  return (
    <div
      className={`relative md:grid md:grid-cols-[52px_minmax(0,1fr)] md:before:absolute md:before:inset-y-0 md:before:left-10 md:before:w-px md:before:bg-line ${heading ? "pb-2" : "pb-4.5 md:pb-5"}`}
    >
      <span
        aria-hidden="true"
        className={`figure hidden pr-5 text-right text-12 text-ink-3 md:block ${heading ? "leading-[5rem]" : "leading-7"}`}
      >
        {line}
      </span>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
