"use client";

import { useSearchParams } from "next/navigation";
import type { Item, Selection, SelectionSource } from "@/lib/quiz";

/** What the address asks for; anything unknown in it is ignored. */
export interface RequestFromAddress {
  readonly item: string | null;
  /** Ids of several items. */
  readonly items: readonly string[] | null;
  readonly note: string | null;
  readonly topic: string | null;
  readonly source: SelectionSource | null;
  /** Begin at once with this many items. */
  readonly start: number | null;
}

const SOURCES: readonly SelectionSource[] = ["all", "unseen", "missed", "flagged", "weakest"];

/** Largest quiz that can be asked for. */
export const MAX_COUNT = 100;

/** As many items as the largest exam may leave to drill. */
const MAX_ITEMS = 300;

/** Reads the request of a link to this screen. */
export function usePracticeRequest(): RequestFromAddress {
  const query = useSearchParams();
  const start = Number(query.get("start"));
  return {
    item: query.get("item"),
    items: query.get("items")?.split(",", MAX_ITEMS) ?? null,
    note: query.get("note"),
    topic: query.get("topic"),
    source: SOURCES.find((source) => source === query.get("source")) ?? null,
    start: Number.isInteger(start) && start > 0 ? Math.min(start, MAX_COUNT) : null,
  };
}

/** The items a link names: one item, several, or all of a note; null when it names none or they are gone. */
export function requestedItems(items: readonly Item[], request: RequestFromAddress): readonly Item[] | null {
  const { item, note } = request;
  const named = new Set(request.items);
  if (item === null && note === null && named.size === 0) return null;
  const found = items.filter(({ id, source }) => id === item || source.noteId === note || named.has(id));
  return found.length === 0 ? null : found;
}

/** No restriction at all. */
export const EVERYTHING: Omit<Selection, "seed" | "count"> = { topics: [], types: [], levels: [], source: "all" };

/** The part of a selection that the address gives. */
export function fromAddress({ topic, source }: RequestFromAddress): Partial<Selection> {
  return { ...(topic === null ? {} : { topics: [topic] }), ...(source === null ? {} : { source }) };
}
