"use client";

import { lessonHref } from "@/components/routes";
import { Button, buttonClass, CodeText, Link, SourceLine } from "@/components/ui";
import type { Card, Memory } from "@/lib/cards";
import { TrapLine } from "./trap-line";

interface LeechNoticeProps {
  readonly card: Card;
  readonly memory: Memory;
  readonly onSuspend: () => void;
  readonly onDismiss: () => void;
}

/** Says calmly that a card costs more than it brings, and where its matter can be learned another way. */
export function LeechNotice({ card, memory, onSuspend, onDismiss }: LeechNoticeProps) {
  const { source, sandbox, trap } = card;
  return (
    <section
      aria-label="A hard card"
      className="mx-4 mb-5 grid gap-2.5 rounded-control border border-line bg-panel px-4 py-3 shadow-[inset_3px_0_0_var(--accent)] md:mx-0"
    >
      <p>
        <b className="font-semibold">Forgotten {memory.lapses} times:</b> <CodeText>{card.label}</CodeText>. Reading it
        in its lesson helps more than another review.
      </p>
      {trap ? <TrapLine trap={trap} /> : null}
      <SourceLine
        file={source.file}
        line={source.line}
        text={source.text}
        href={lessonHref(source.noteId, source.anchor)}
      />
      <div className="flex flex-wrap gap-2">
        <Link href={lessonHref(source.noteId, source.anchor)} className={buttonClass()}>
          Open the lesson
        </Link>
        {sandbox ? (
          <Link href={lessonHref(source.noteId, sandbox)} className={buttonClass()}>
            Try it in the sandbox
          </Link>
        ) : null}
        <Button variant="bare" onClick={onSuspend}>
          Suspend the card
        </Button>
        <Button variant="bare" onClick={onDismiss}>
          Keep it
        </Button>
      </div>
    </section>
  );
}
