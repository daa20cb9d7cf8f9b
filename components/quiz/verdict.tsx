import type { Ref } from "react";
import { lessonHref } from "@/components/routes";
import { CodeText, SourceLine } from "@/components/ui";
import type { Attempt, Item } from "@/lib/quiz";

const WORDS = { right: "Right.", "second-try": "Right at the second try.", wrong: "Not right." } as const;

interface VerdictProps {
  readonly item: Item;
  readonly attempt: Attempt;
  readonly focusRef: Ref<HTMLDivElement>;
}

/** What came of the attempt, why, and the note line behind it. */
export function Verdict({ item, attempt, focusRef }: VerdictProps) {
  const { source } = item;
  return (
    <div ref={focusRef} tabIndex={-1} className="grid gap-2 px-3 pt-3 pb-1 outline-none md:px-4">
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
    </div>
  );
}
