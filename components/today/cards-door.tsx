"use client";

import { minutesLeft } from "@/components/cards";
import { useProgress } from "@/components/progress";
import { cardsHref } from "@/components/routes";
import { countOf } from "@/components/ui";
import { dueInWords } from "./cards-due";
import { Door } from "./door";
import type { DeckFigures } from "./use-deck-figures";

interface CardsDoorProps {
  readonly figures: DeckFigures;
  readonly first: boolean;
}

/** The way to the day's cards. It has the same height before and after the deck is loaded. */
export function CardsDoor({ figures, first }: CardsDoorProps) {
  const { figure, unit, title, text, action } = useWords(figures);
  return (
    <Door first={first} figure={figure} unit={unit} title={title} action={action} href={cardsHref()} shortcut="C">
      <span className="block min-h-11 md:min-h-0">{text}</span>
    </Door>
  );
}

function useWords(figures: DeckFigures) {
  const { recent } = useProgress().progress;
  const open = { unit: "cards due", action: "Open cards" };
  if (figures.status === "loading") return { ...open, figure: "–", title: "Cards", text: "Looking up what is due." };
  if (figures.status === "failed") {
    return { ...open, figure: "–", title: "Cards", text: "What is due could not be loaded. Try it on their own page." };
  }
  const { due } = figures;
  if (due.total === 0) {
    return { ...open, figure: "0", title: "No cards due", text: "Look ahead, learn more new ones or cram." };
  }
  const durations = recent.flatMap((event) => (event.type === "reviewed" ? [event.duration] : []));
  return {
    figure: String(due.total),
    unit: due.total === 1 ? "card due" : "cards due",
    title: `Review, about ${countOf(minutesLeft(due, durations), "minute")}`,
    text: dueInWords(due),
    action: "Start review",
  };
}
