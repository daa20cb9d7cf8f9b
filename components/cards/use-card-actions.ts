"use client";

import { useEffect, useRef } from "react";
import { useAppend } from "@/components/progress";
import {
  type Card,
  type CardEntry,
  type DeckIndex,
  dueLoad,
  isDue,
  learningDay,
  leechAlert,
  type Rating,
} from "@/lib/cards";
import type { CardEvent, NewEvent, Progress } from "@/lib/progress";
import type { Drill } from "./drill";
import { nextIntervals } from "./next-intervals";
import { cardOfEvent, eventInWords, lastOwnEvent } from "./own-events";
import { type TabSession, withEvent } from "./tab-session";
import { readClock } from "./use-clock";
import type { useSay } from "./use-say";
import { updateTabSession } from "./use-tab-session";
import { waitText } from "./wait-text";

/** How a card was shown when it was graded. */
export interface Showing {
  readonly card: Card;
  readonly faceId: string;
  /** Milliseconds from showing to grading. */
  readonly duration: number;
}

interface ActionOptions {
  readonly deck: DeckIndex;
  readonly progress: Progress;
  readonly drill: Drill;
  readonly session: TabSession;
  readonly say: ReturnType<typeof useSay>["say"];
  /** Makes room for the next card, where this one is shown. */
  readonly release: (entry: CardEntry) => void;
  readonly bring: (entry: CardEntry) => void;
  readonly onLeech: (leech: { readonly entry: CardEntry; readonly eventId: string }) => void;
}

export interface CardActions {
  /** The event that undo would take back; null: there is none. */
  readonly undoable: CardEvent | null;
  readonly undo: () => void;
  readonly grade: (entry: CardEntry, rating: Rating, showing: Showing) => void;
  readonly bury: (entry: CardEntry) => void;
  readonly buryConcept: (entry: CardEntry) => void;
  readonly suspend: (entry: CardEntry) => void;
  readonly flag: (entry: CardEntry) => void;
}

/** What can be done to the card on the screen. Each action is one event in the log, and undo takes back the last one. */
export function useCardActions(options: ActionOptions): CardActions {
  const { deck, progress, drill, session, say, release, bring, onLeech } = options;
  const append = useAppend();
  const undoable = lastOwnEvent(progress.recent, session.events);

  function record(event: NewEvent) {
    const id = append(event);
    updateTabSession((before) => withEvent(before, id));
    return id;
  }

  function undo(): void {
    if (!undoable) {
      say("Nothing to undo in this tab.");
      return;
    }
    const id = cardOfEvent(undoable);
    const entry = deck.cards.find((each) => each.id === id);
    append({ type: "undone", eventId: undoable.id });
    if (entry) bring(entry);
    say(`Undone: ${eventInWords(undoable)}.`);
  }

  // A toast outlives the rendering that showed it; its undo takes back what is the last event then.
  const latestUndo = useRef(undo);
  useEffect(() => {
    latestUndo.current = undo;
  });
  const undoLater = () => latestUndo.current();

  function grade(entry: CardEntry, rating: Rating, { card, faceId, duration }: Showing): void {
    const when = readClock();
    const known = progress.cards.get(entry.id);
    const memory = known?.memory ?? null;
    const cram = drill.kind === "cram";
    const { settings, cards: records } = progress;
    const load = dueLoad({ deck, records, settings, today: learningDay(when) });
    const next = nextIntervals({ id: entry.id, memory, settings, load, when })[rating];
    const early = drill.kind === "ahead" && memory?.phase === "review" && !isDue(entry.id, memory, settings, when);
    release(entry);
    const eventId = record({
      type: "reviewed",
      cardId: entry.id,
      topic: entry.topic,
      noteId: entry.noteId,
      rating,
      context: cram ? "cram" : early ? "ahead" : "scheduled",
      face: faceId,
      answer: cram || known?.answer === card.answer ? null : card.answer,
      shift: cram ? 0 : next.shift,
      sessionId: cram ? (session.cram?.id ?? session.id) : session.id,
      duration,
    });
    const lapsed = memory !== null && next.memory.lapses > memory.lapses;
    if (!cram && lapsed && leechAlert(next.memory.lapses)) onLeech({ entry, eventId });
    const word = eventInWords({ rating, type: "reviewed" });
    say(cram ? `${word}. The schedule stays.` : `${word}. Back in ${waitText(next.wait)}.`, { undo: undoLater });
  }

  function bury(entry: CardEntry, siblings: readonly CardEntry[]): void {
    release(entry);
    const cardIds = [entry, ...siblings].map(({ id }) => id);
    record({ type: "cards-buried", cardIds, untilDay: learningDay(readClock()) + 1 });
    say(`${siblings.length === 0 ? "Card" : `${cardIds.length} cards`} buried until tomorrow.`, {
      undo: undoLater,
      matters: true,
    });
  }

  function suspend(entry: CardEntry): void {
    const { id, topic, noteId } = entry;
    release(entry);
    record({ type: "card-suspended", cardId: id, topic, noteId, suspended: true });
    say("Card suspended.", { undo: undoLater, matters: true });
  }

  function flag({ id, topic, noteId }: CardEntry): void {
    const flagged = !(progress.cards.get(id)?.flagged ?? false);
    record({ type: "card-flagged", cardId: id, topic, noteId, flagged });
    say(flagged ? "Card flagged." : "Flag taken off.", { undo: undoLater });
  }

  return {
    undoable,
    undo,
    grade,
    bury: (entry) => bury(entry, []),
    buryConcept: (entry) => bury(entry, siblingsOf(deck, entry)),
    suspend,
    flag,
  };
}

function siblingsOf({ cards }: DeckIndex, { id, concept, noteId }: CardEntry): readonly CardEntry[] {
  return cards.filter((each) => each.id !== id && each.concept === concept && each.noteId === noteId);
}
