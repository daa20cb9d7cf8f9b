// @vitest-environment happy-dom
import { cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Card, type CardEntry, type CardId, encodeDeckIndex } from "@/lib/cards";
import type { NoteId } from "@/lib/notes";
import type { ItemId } from "@/lib/quiz";

const noteId = "aws/runs" as NoteId;
const entry: CardEntry = { id: "one" as CardId, topic: "aws", noteId, concept: `${noteId}#0`, answerHash: "h" };
const notes = Object.fromEntries([[noteId, { title: "Runs", topic: "aws", tasks: [] }]]);
const card: Partial<Card> = { ...entry, label: "Longest run" };

const FILES: Readonly<Record<string, unknown>> = {
  "/data/cards/index.json": encodeDeckIndex({ cards: [entry], notes }),
  "/data/cards/aws.json": [card],
  "/data/bank/aws.json": [{ id: "item", stem: "Which?" }],
};

const fetchFile = vi.fn(async (url: string) =>
  url in FILES ? Response.json(FILES[url]) : new Response("", { status: 404 }),
);

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("fetch", fetchFile);
});

afterEach(() => {
  cleanup();
  fetchFile.mockClear();
  vi.unstubAllGlobals();
});

/** The module with empty stores. */
const load = () => import("./use-deck");

it("gives the index of the deck", async () => {
  const { useDeckIndex } = await load();
  const { result } = renderHook(() => useDeckIndex());
  await waitFor(() => expect(result.current).toMatchObject({ status: "ready", deck: { cards: [entry], notes } }));
});

it("gives a card from the file of its topic", async () => {
  const { useCard } = await load();
  const { result } = renderHook(() => useCard(entry));
  await waitFor(() => expect(result.current).toEqual({ status: "ready", card }));
});

it("fetches no cards while none is wanted", async () => {
  const { useCard } = await load();
  expect(renderHook(() => useCard(null)).result.current.status).toBe("loading");
  expect(fetchFile).not.toHaveBeenCalled();
});

it("fails for a card that the file no longer has", async () => {
  const { useCard } = await load();
  const { result } = renderHook(() => useCard({ ...entry, id: "gone" as CardId }));
  await waitFor(() => expect(result.current.status).toBe("failed"));
});

it("has the cards of a topic ready that was fetched ahead", async () => {
  const { prefetchCard, useCard } = await load();
  prefetchCard(entry);
  const { result } = renderHook(() => useCard(entry));
  await waitFor(() => expect(result.current.status).toBe("ready"));
  expect(fetchFile).toHaveBeenCalledTimes(1);
});

it("gives an item, and fails for one that is gone", async () => {
  const { useItem } = await load();
  const { result, rerender } = renderHook(({ id }) => useItem(id, "aws"), { initialProps: { id: "item" as ItemId } });
  await waitFor(() => expect(result.current).toMatchObject({ status: "ready", item: { stem: "Which?" } }));
  rerender({ id: "gone" as ItemId });
  expect(result.current.status).toBe("failed");
});
