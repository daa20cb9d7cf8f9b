"use client";

import { useMemo } from "react";
import { type Card, type CardEntry, type Face, faceOf } from "@/lib/cards";
import type { Item } from "@/lib/quiz";
import { useCard, useItem } from "./use-deck";

/** What is needed to show one card. */
export type TurnData =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly retry: () => void }
  | {
      readonly status: "ready";
      readonly card: Card;
      readonly face: Face;
      /** The item of a face that grades itself; null for the others. */
      readonly item: Item | null;
      readonly variant: number;
      readonly firstTime: boolean;
    };

/**
 * The card, the face whose turn it is, and its item where the face is one. Where the item is gone, the card's first
 * simple face steps in.
 */
export function useTurnData(entry: CardEntry, reps: number): TurnData {
  const cardState = useCard(entry);
  const card = cardState.status === "ready" ? cardState.card : null;
  const turn = useMemo(() => (card === null ? null : faceOf(card, reps)), [card, reps]);
  const itemState = useItem(turn?.face.kind === "item" ? turn.face.itemId : null, entry.topic);
  if (cardState.status !== "ready") return cardState;
  if (card === null || turn === null) return { status: "loading" };
  if (turn.face.kind !== "item") return { status: "ready", card, item: null, ...turn };
  if (itemState.status === "ready") return { status: "ready", card, item: itemState.item, ...turn };
  if (itemState.status === "loading") return { status: "loading" };
  const simple = card.faces.find(({ kind }) => kind !== "item");
  return simple ? { status: "ready", card, item: null, ...turn, face: simple } : itemState;
}
