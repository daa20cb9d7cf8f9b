"use client";

import type { ReactNode } from "react";
import { useCard } from "@/components/cards";
import { lessonHref } from "@/components/routes";
import { CodeText, SourceLine } from "@/components/ui";
import type { Card, CardEntry } from "@/lib/cards";

interface CardLineProps {
  readonly entry: CardEntry;
  /** Stands in for the card's name until its file is here. */
  readonly noteTitle: string;
  /** In figures, at the right. */
  readonly figure?: string;
  readonly children?: (card: Card) => ReactNode;
}

/** A card by its name, with the note line that it comes from. */
export function CardLine({ entry, noteTitle, figure, children }: CardLineProps) {
  const state = useCard(entry);
  const card = state.status === "ready" ? state.card : null;
  return (
    <>
      <p className="flex items-baseline justify-between gap-4">
        <span className="min-w-0 font-[550] [overflow-wrap:anywhere]">
          <CodeText>{card?.label ?? noteTitle}</CodeText>
        </span>
        {figure ? <span className="figure shrink-0 text-13">{figure}</span> : null}
      </p>
      {card ? (
        <>
          <div className="mt-1">
            <SourceLine
              file={card.source.file}
              line={card.source.line}
              text={card.source.text}
              href={lessonHref(card.source.noteId, card.source.anchor)}
            />
          </div>
          {children?.(card)}
        </>
      ) : (
        <p className="mt-1 text-13 text-ink-3">
          {state.status === "failed" ? "The card could not be loaded." : "Loading the note line …"}
        </p>
      )}
    </>
  );
}
