"use client";

import { useMemo } from "react";
import { useClock, useDeckIndex } from "@/components/cards";
import { useProgress } from "@/components/progress";
import { type DeckIndex, type Mastery, type Moment, masteryBy } from "@/lib/cards";
import { type CardsDue, cardsDue } from "./cards-due";

/** What this screen tells of the cards, once their index is loaded. */
export type DeckFigures =
  | { readonly status: "loading" }
  | { readonly status: "failed" }
  | {
      readonly status: "ready";
      readonly deck: DeckIndex;
      readonly now: Moment;
      readonly due: CardsDue;
      /** By lesson. */
      readonly mastery: readonly Mastery[];
    };

const byLesson = ({ noteId }: { readonly noteId: string }) => [noteId];

/** Loads the index of the deck and works out what is due and what is known. */
export function useDeckFigures(): DeckFigures {
  const loaded = useDeckIndex();
  const { progress } = useProgress();
  const { now } = useClock();
  const deck = loaded.status === "ready" ? loaded.deck : null;
  return useMemo((): DeckFigures => {
    if (deck === null) return { status: loaded.status === "failed" ? "failed" : "loading" };
    const { cards: records, settings } = progress;
    const mastery = masteryBy({ deck, records, settings, now, groupsOf: byLesson });
    return { status: "ready", deck, now, due: cardsDue(deck, progress, now), mastery };
  }, [deck, loaded.status, progress, now]);
}
