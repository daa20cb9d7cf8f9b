import { describe, expect, it, vi } from "vitest";
import type { ItemId } from "@/lib/quiz";
import { answered } from "./fixtures/event";
import { plainProgress } from "./fixtures/plain-progress";
import { createMemoryStorage, createPages } from "./memory-storage";
import { createStore, type ProgressStore } from "./store";

const item = "item" as ItemId;

function open(memory = createMemoryStorage(), pages = createPages()) {
  return { memory, pages, store: createStore({ storage: memory.storage, channel: pages.join() }) };
}

/** Lets storage and channel finish what they are at. */
const rest = () => new Promise((resolve) => setTimeout(resolve));

async function ids(store: ProgressStore): Promise<readonly string[]> {
  const log = await store.readLog();
  if (!log.ok) throw new Error(log.error);
  return log.value.map((event) => event.id);
}

describe("createStore", () => {
  it("is loading first, then has what was stored", async () => {
    const { store } = open(createMemoryStorage([answered("b", 2), answered("a", 1)]));
    expect(store.getSnapshot()).toMatchObject({ status: { type: "loading" }, total: 0 });
    await rest();
    expect(await ids(store)).toEqual(["a", "b"]);
    expect(store.getSnapshot()).toMatchObject({ status: { type: "saved" }, progress: { events: 2 } });
  });

  it("shows an added event before it is stored", async () => {
    const { store, memory } = open();
    await rest();
    expect(store.add([answered("a", 1)])).toEqual({ added: 1, known: 0 });
    expect(store.getSnapshot()).toMatchObject({ status: { type: "saving" }, unsaved: 1, progress: { events: 1 } });
    await rest();
    expect(store.getSnapshot()).toMatchObject({ status: { type: "saved" }, unsaved: 0 });
    expect(memory.stored()).toEqual([answered("a", 1)]);
  });

  it("keeps an event that was added while loading", async () => {
    const { store, memory } = open(createMemoryStorage([answered("a", 1)]));
    store.add([answered("b", 2)]);
    await rest();
    expect(await ids(store)).toEqual(["a", "b"]);
    expect(memory.stored()).toHaveLength(2);
  });

  it("counts events it has already and changes nothing for them", async () => {
    const { store } = open(createMemoryStorage([answered("a", 1)]));
    await rest();
    const { progress } = store.getSnapshot();
    expect(store.add([answered("a", 1)])).toEqual({ added: 0, known: 1 });
    expect(store.getSnapshot().progress).toBe(progress);
  });

  it("tells subscribers until they leave", async () => {
    const { store } = open();
    await rest();
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    store.add([answered("a", 1)]);
    expect(listener).toHaveBeenCalled();
    await rest();
    leave();
    listener.mockClear();
    store.add([answered("b", 2)]);
    expect(listener).not.toHaveBeenCalled();
  });

  it("gives the same snapshot until something changes", async () => {
    const { store } = open();
    await rest();
    expect(store.getSnapshot()).toBe(store.getSnapshot());
  });

  it("sets damaged records aside and loads the rest", async () => {
    const { store, memory } = open(createMemoryStorage([{ id: "x", at: "?" }, answered("a", 1)]));
    await rest();
    expect(store.getSnapshot()).toMatchObject({ damaged: [{ id: "x", at: "?" }], progress: { events: 1 } });
    expect(memory.stored()).toHaveLength(2);
  });
});

describe("a store whose storage fails", () => {
  it.each(["blocked", "full", "failed", "outdated"] as const)("goes on in memory and says why: %s", async (reason) => {
    const { store, memory } = open();
    await rest();
    memory.fail(reason);
    store.add([answered("a", 1)]);
    await rest();
    expect(store.getSnapshot()).toMatchObject({
      status: { type: "volatile", reason },
      unsaved: 1,
      progress: { events: 1 },
    });
  });

  it("writes what is unsaved together with the next event", async () => {
    const { store, memory } = open();
    await rest();
    memory.fail("full");
    store.add([answered("a", 1)]);
    await rest();
    memory.fail(null);
    store.add([answered("b", 2)]);
    await rest();
    expect(memory.stored()).toEqual([answered("a", 1), answered("b", 2)]);
    expect(store.getSnapshot()).toMatchObject({ status: { type: "saved" }, unsaved: 0 });
  });

  it("reads again at the next event when it couldn't be read", async () => {
    const memory = createMemoryStorage([answered("a", 1)]);
    memory.fail("blocked");
    const { store } = open(memory);
    await rest();
    expect(store.getSnapshot().status).toEqual({ type: "volatile", reason: "blocked" });
    memory.fail(null);
    store.add([answered("b", 2)]);
    await rest();
    expect(await ids(store)).toEqual(["a", "b"]);
    expect(store.getSnapshot().status).toEqual({ type: "saved" });
  });

  it("says at once when the storage goes away", async () => {
    const { store, memory } = open();
    await rest();
    memory.lose("outdated");
    expect(store.getSnapshot().status).toEqual({ type: "volatile", reason: "outdated" });
  });
});

describe("two stores over one storage", () => {
  it("agree on events that either adds", async () => {
    const { store, memory, pages } = open();
    const other = open(memory, pages).store;
    await rest();
    store.add([answered("a", 1)]);
    other.add([answered("b", 2)]);
    expect(await ids(store)).toEqual(["a", "b"]);
    expect(plainProgress(other.getSnapshot().progress)).toEqual(plainProgress(store.getSnapshot().progress));
    await rest();
    expect(memory.stored()).toHaveLength(2);
  });

  it("clear together", async () => {
    const { store, memory, pages } = open(createMemoryStorage([answered("a", 1)]));
    const other = open(memory, pages).store;
    await rest();
    store.clear();
    expect(await ids(other)).toEqual([]);
    await rest();
    expect(memory.stored()).toEqual([]);
    await store.undoClear();
    expect(await ids(other)).toEqual(["a"]);
  });

  it("ignore messages that aren't theirs", async () => {
    const { store, pages } = open(createMemoryStorage([answered("a", 1)]));
    await rest();
    const { post } = pages.join();
    post({ type: "added", records: [{ id: "b", version: 7 }] });
    post(JSON.parse('{"type":"reset"}'));
    expect(await ids(store)).toEqual(["a"]);
  });
});

describe("clear", () => {
  it("removes everything and brings it back, beside what came since", async () => {
    const { store, memory } = open(createMemoryStorage([answered("a", 1), { id: "x" }]));
    await rest();
    store.clear();
    expect(store.getSnapshot()).toMatchObject({ total: 0, damaged: [], removed: 2, progress: { events: 0 } });
    store.add([answered("b", 2)]);
    await rest();
    expect(memory.stored()).toEqual([answered("b", 2)]);
    await store.undoClear();
    await rest();
    expect(store.getSnapshot()).toMatchObject({ damaged: [{ id: "x" }], removed: 0, progress: { events: 2 } });
    expect(memory.stored()).toHaveLength(3);
  });

  it("wins over a reading that began before it", async () => {
    const { store } = open(createMemoryStorage([answered("a", 1)]));
    store.clear();
    await rest();
    expect(store.getSnapshot()).toMatchObject({ total: 0, status: { type: "saved" } });
    expect(store.getSnapshot().progress.items.get(item)).toBeUndefined();
  });

  it("is made up for at the next event when the storage refused it", async () => {
    const { store, memory } = open(createMemoryStorage([answered("a", 1)]));
    await rest();
    memory.fail("failed");
    store.clear();
    await rest();
    expect(store.getSnapshot().status).toEqual({ type: "volatile", reason: "failed" });
    memory.fail(null);
    store.add([answered("b", 2)]);
    await rest();
    expect(memory.stored()).toEqual([answered("b", 2)]);
  });
});
