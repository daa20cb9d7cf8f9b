"use client";

import { useMemo } from "react";
import { bankFiles, createFiles } from "@/components/files";
import { type Card, type CardEntry, type CardId, type DeckFile, type DeckIndex, decodeDeckIndex } from "@/lib/cards";
import type { Item, ItemId } from "@/lib/quiz";

interface Loading {
  readonly status: "loading";
}

interface Failed {
  readonly status: "failed";
  readonly retry: () => void;
}

/** The order and the identity of all cards. */
export type DeckState = Loading | Failed | { readonly status: "ready"; readonly deck: DeckIndex };

/** One card with its faces. */
export type CardState = Loading | Failed | { readonly status: "ready"; readonly card: Card };

/** One item of the bank. */
export type ItemState = Loading | Failed | { readonly status: "ready"; readonly item: Item };

const indexFiles = createFiles(async (answer) => {
  const file: DeckFile = await answer.json();
  return decodeDeckIndex(file);
});

const cardFiles = createFiles(async (answer): Promise<ReadonlyMap<CardId, Card>> => {
  const cards: readonly Card[] = await answer.json();
  return new Map(cards.map((card) => [card.id, card]));
});

const INDEX = "cards/index.json";

/** Fetches the index of the deck. */
export function prefetchDeckIndex(): void {
  indexFiles.prefetch(INDEX);
}

/** The index of the deck, fetched once for all screens. */
export function useDeckIndex(): DeckState {
  const state = indexFiles.useFile(INDEX);
  return useMemo(() => (state.status === "ready" ? { status: "ready", deck: state.data } : state), [state]);
}

/**
 * A card with its faces; null: loading, since none is wanted yet. It fails as well where the file has no such card:
 * the site was built anew since the index was read, and loading the page again helps.
 */
export function useCard(entry: CardEntry | null): CardState {
  const state = cardFiles.useFile(entry && pathOf("cards", entry.topic));
  const id = entry?.id;
  return useMemo(() => {
    if (state.status !== "ready") return state;
    const card = id && state.data.get(id);
    return card ? { status: "ready", card } : missing();
  }, [state, id]);
}

/** Fetches the cards of the topic of a card that comes soon. */
export function prefetchCard({ topic }: CardEntry): void {
  cardFiles.prefetch(pathOf("cards", topic));
}

/** The item of a face that grades itself; null: loading, since none is wanted. */
export function useItem(itemId: ItemId | null, topic: string): ItemState {
  const state = bankFiles.useFile(itemId && pathOf("bank", topic));
  return useMemo(() => {
    if (state.status !== "ready") return state;
    const item = state.data.find(({ id }) => id === itemId);
    return item ? { status: "ready", item } : missing();
  }, [state, itemId]);
}

function pathOf(folder: "cards" | "bank", topic: string): string {
  return `${folder}/${encodeURIComponent(topic)}.json`;
}

function missing(): Failed {
  return { status: "failed", retry: () => window.location.reload() };
}
