"use client";

import { type ReactNode, useState } from "react";
import { bankHref } from "@/components/routes";
import { Button, countOf, Link, LoadingBars } from "@/components/ui";
import type { NoteId } from "@/lib/notes";
import { lineFiles } from "./fact-files";

interface NoteLinesProps {
  readonly topic: string;
  readonly note: NoteId;
  /** What stands on the row of the note. */
  readonly children: ReactNode;
}

/** The row of a note; opened, the lines of the note, each with its items or the reason for none. */
export function NoteLines({ topic, note, children }: NoteLinesProps) {
  const [opened, setOpened] = useState(false);
  return (
    <div className="border-hair border-b">
      <div className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 py-1">
        {children}
        <Button variant="bare" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          Lines
        </Button>
      </div>
      {opened ? <Lines topic={topic} note={note} /> : null}
    </div>
  );
}

function Lines({ topic, note }: Omit<NoteLinesProps, "children">) {
  const file = lineFiles.useFile(`lines/${encodeURIComponent(topic)}.json`);
  if (file.status === "loading") return <LoadingBars rows={6} label="Loading the lines" />;
  if (file.status === "failed") return <Button onClick={file.retry}>Load the lines again</Button>;
  return (
    <ol className="grid gap-1.5 pb-4 text-13">
      {file.data
        .filter(({ noteId }) => noteId === note)
        .map(({ line, text, items, reason }) => (
          <li key={line} className="grid grid-cols-[3rem_minmax(0,1fr)] gap-x-2 [overflow-wrap:anywhere]">
            <span className="figure text-right text-ink-3">{line}</span>
            <span>
              <span className={reason === null ? "bg-mark px-1" : "px-1"}>{text}</span>{" "}
              <span className="text-12 text-ink-3">
                {reason ?? countOf(items.length, "item")}
                {items.slice(0, 4).map((item, at) => (
                  <Link
                    key={item}
                    href={bankHref({ item })}
                    className="ml-1.5 text-accent underline underline-offset-3"
                  >
                    {at + 1}
                    <span className="sr-only"> of line {line}</span>
                  </Link>
                ))}
              </span>
            </span>
          </li>
        ))}
    </ol>
  );
}
