import type { ReactNode } from "react";
import { lessonHref } from "@/components/routes";
import { CodeText, SourceLine } from "@/components/ui";
import type { Attempt, Item } from "@/lib/quiz";

const WORDS = { right: "Right.", "second-try": "Right at the second try.", wrong: "Not right." } as const;

interface VerdictProps {
  readonly item: Item;
  readonly attempt: Attempt;
  /** What to do next. */
  readonly children: ReactNode;
}

/** What came of the attempt, why, and the note line behind it. */
export function Verdict({ item, attempt, children }: VerdictProps) {
  const { source } = item;
  return (
    <div data-verdict tabIndex={-1} className="grid gap-2.5 px-3 pt-3 pb-3.5 outline-none md:px-4">
      <p className="text-14 leading-[1.375rem]">
        <b className="font-semibold">{attempt.outcome ? WORDS[attempt.outcome] : ""}</b>{" "}
        <CodeText>{item.explanation}</CodeText>
      </p>
      <SourceLine
        file={source.file}
        line={source.line}
        text={source.text}
        href={lessonHref(source.noteId, source.anchor)}
      />
      {children ? <div className="flex flex-wrap gap-2 pt-1">{children}</div> : null}
    </div>
  );
}
