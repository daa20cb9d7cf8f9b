"use client";

import { useEffect, useState } from "react";
import { useProgressClient } from "@/components/progress";
import type { CardId } from "@/lib/cards";
import { type CardStep, cardHistory, type ProgressEvent } from "@/lib/progress";

/** Every review and answer that shaped a card's memory, oldest first; null while the log is read. */
export function useCardHistory(id: CardId): readonly CardStep[] | null {
  const client = useProgressClient();
  const [steps, setSteps] = useState<readonly CardStep[] | null>(null);
  useEffect(() => {
    let left = false;
    void client.readLog().then((events) => {
      if (left) return;
      const found = cardHistory(events.filter(concerns(id)), Date.now());
      setSteps(found.filter(({ cardId }) => cardId === id));
    });
    return () => {
      left = true;
    };
  }, [client, id]);
  return steps;
}

/** Settings and undos shape the memory of every card. */
function concerns(id: CardId): (event: ProgressEvent) => boolean {
  return (event) =>
    event.type === "cards-configured" ||
    event.type === "undone" ||
    (event.type === "reviewed" && event.cardId === id) ||
    (event.type === "answered" && event.factIds.includes(id));
}
