"use client";

import { useLayoutEffect, useRef, useState } from "react";
import type { CardEntry, CardId, CardRecord } from "@/lib/cards";
import type { Table } from "@/lib/util";
import { stateOf } from "./card-state";

/** The card on the screen. It stays there while the queue moves on behind it. */
export interface ShownCard {
  readonly entry: CardEntry;
  /** How its record stood when it came up; null: not looked at yet. */
  readonly state: string | null;
  /** Counts the cards shown since the page was opened. */
  readonly turn: number;
}

interface ShownCardOptions {
  readonly next: CardEntry | null;
  readonly records: Table<CardId, CardRecord>;
  /** The record changed while the card was shown, and not through this screen. */
  readonly onTaken: () => void;
}

interface ShownCardControl {
  readonly shown: ShownCard | null;
  /** Makes room for the next card. Call it before the event that makes it the next. */
  readonly release: () => void;
  /** Shows this card, question first. */
  readonly bring: (entry: CardEntry) => void;
}

/** Holds one card on the screen until it is dealt with, here or in another tab. */
export function useShownCard({ next, records, onTaken }: ShownCardOptions): ShownCardControl {
  const [shown, setShown] = useState<ShownCard | null>(null);
  const turns = useRef(0);

  function show(entry: CardEntry, state: string | null): void {
    turns.current += 1;
    setShown({ entry, state, turn: turns.current });
  }

  // Before the paint, so that the card before is never seen with what has just become of it.
  useLayoutEffect(() => {
    if (shown === null) {
      if (next) show(next, stateOf(records.get(next.id)));
      return;
    }
    const state = stateOf(records.get(shown.entry.id));
    if (shown.state === null) setShown({ ...shown, state });
    else if (shown.state !== state) {
      setShown(null);
      onTaken();
    }
  });

  return { shown, release: () => setShown(null), bring: (entry) => show(entry, null) };
}
