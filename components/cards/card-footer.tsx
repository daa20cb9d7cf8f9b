import { FileText, Flag, Play } from "lucide-react";
import { lessonHref } from "@/components/routes";
import { Button, buttonClass, Link } from "@/components/ui";
import type { Card } from "@/lib/cards";

interface CardFooterProps {
  readonly card: Card;
  readonly flagged: boolean;
  readonly onFlag: () => void;
}

/** Ways from the answer into the lesson and its sandbox, and the flag. */
export function CardFooter({ card, flagged, onFlag }: CardFooterProps) {
  const { noteId, anchor } = card.source;
  return (
    <div className="flex flex-wrap items-center gap-1 border-hair border-t px-2 py-1.5 md:px-7 md:py-2">
      {card.sandbox ? (
        <Link href={lessonHref(noteId, card.sandbox)} className={buttonClass("bare")}>
          <Play size={16} strokeWidth={1.5} aria-hidden="true" className="fill-current" />
          Prove it
        </Link>
      ) : null}
      <Link href={lessonHref(noteId, anchor)} className={buttonClass("bare")}>
        <FileText size={16} strokeWidth={1.5} aria-hidden="true" />
        Lesson
      </Link>
      <Button variant="bare" aria-pressed={flagged} onClick={onFlag}>
        <Flag size={16} strokeWidth={1.5} aria-hidden="true" className={flagged ? "fill-ink text-ink" : ""} />
        {flagged ? "Flagged" : "Flag"}
      </Button>
      <span className="ml-auto hidden max-w-60 truncate px-2 text-13 text-ink-3 md:block">{card.section}</span>
    </div>
  );
}
