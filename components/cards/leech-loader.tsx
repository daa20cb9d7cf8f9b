"use client";

import type { CardEntry, Memory } from "@/lib/cards";
import { LeechNotice } from "./leech-notice";
import { useCard } from "./use-deck";

interface LeechLoaderProps {
  readonly entry: CardEntry;
  readonly memory: Memory | null;
  readonly onSuspend: () => void;
  readonly onDismiss: () => void;
}

/** Fetches the card that has become a leech. Where that fails, the drill goes on without the notice. */
export function LeechLoader({ entry, memory, onSuspend, onDismiss }: LeechLoaderProps) {
  const state = useCard(entry);
  if (state.status !== "ready" || memory === null) return null;
  return <LeechNotice card={state.card} memory={memory} onSuspend={onSuspend} onDismiss={onDismiss} />;
}
