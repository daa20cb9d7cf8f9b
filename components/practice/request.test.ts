import { expect, test } from "vitest";
import type { NoteId } from "@/lib/notes";
import type { Item, ItemId } from "@/lib/quiz";
import { fromAddress, type RequestFromAddress, requestedItems } from "./request";

const NOTHING: RequestFromAddress = { item: null, items: null, note: null, topic: null, source: null, start: null };
const item = (id: string, noteId: string) => ({ id: id as ItemId, source: { noteId: noteId as NoteId } }) as Item;
const ITEMS = [item("a", "x/one"), item("b", "x/one"), item("c", "x/two")];

test("finds the one item, or all items of a note, that a link names", () => {
  expect(requestedItems(ITEMS, { ...NOTHING, item: "c" })?.map(({ id }) => id)).toEqual(["c"]);
  expect(requestedItems(ITEMS, { ...NOTHING, note: "x/one" })?.map(({ id }) => id)).toEqual(["a", "b"]);
});

test("finds several items that a link names, as far as they are there", () => {
  expect(requestedItems(ITEMS, { ...NOTHING, items: ["c", "gone", "a"] })?.map(({ id }) => id)).toEqual(["a", "c"]);
});

test("gives null when the link names nothing or what is gone", () => {
  expect(requestedItems(ITEMS, NOTHING)).toBeNull();
  expect(requestedItems(ITEMS, { ...NOTHING, item: "gone" })).toBeNull();
  expect(requestedItems(ITEMS, { ...NOTHING, items: [""] })).toBeNull();
});

test("restricts only by what the address says", () => {
  expect(fromAddress(NOTHING)).toEqual({});
  expect(fromAddress({ ...NOTHING, topic: "x", source: "missed" })).toEqual({ topics: ["x"], source: "missed" });
});
