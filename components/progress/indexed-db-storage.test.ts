import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  createStore,
  type EventChannel,
  type EventId,
  type EventStorage,
  type ProgressEvent,
  type ProgressStore,
} from "@/lib/progress";
import { createIndexedDbStorage } from "./indexed-db-storage";

function record(id: string, at = 1): ProgressEvent {
  return { id: id as EventId, at, version: 4, zone: 0, type: "practice-ended", sessionId: "session" };
}

async function read(storage: EventStorage): Promise<readonly unknown[]> {
  const records: unknown[] = [];
  const outcome = await storage.scan((portion) => void records.push(...portion));
  if (!outcome.ok) throw new Error(outcome.error);
  return records;
}

async function logOf(store: ProgressStore): Promise<readonly ProgressEvent[]> {
  const log = await store.readLog();
  if (!log.ok) throw new Error(log.error);
  return log.value;
}

function failPuts(name: string) {
  return vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("Refused.", name);
  });
}

/** Aborts as the browser does on its own account; only the stand-in for the browser's database offers that. */
function abortLike(transaction: object, reason: string): void {
  Reflect.get(transaction, "_abort").call(transaction, reason);
}

beforeEach(() => {
  vi.restoreAllMocks();
  vi.stubGlobal("indexedDB", new IDBFactory());
});

describe("createIndexedDbStorage", () => {
  it("keeps records from one page to the next", async () => {
    await createIndexedDbStorage().write([record("a"), record("b")]);
    expect(await read(createIndexedDbStorage())).toEqual([record("a"), record("b")]);
  });

  it("replaces a record with the same id", async () => {
    const storage = createIndexedDbStorage();
    await storage.write([record("a", 1)]);
    await storage.write([record("a", 2)]);
    expect(await read(storage)).toEqual([record("a", 2)]);
  });

  it("keeps the order of calls that nobody waited for", async () => {
    const storage = createIndexedDbStorage();
    void storage.write([record("a")]);
    void storage.clear(() => undefined);
    void storage.write([record("b")]);
    expect(await read(storage)).toEqual([record("b")]);
  });

  it("stores all of the records or none", async () => {
    const storage = createIndexedDbStorage();
    expect(await storage.write([record("a"), { no: "id" }])).toEqual({ ok: false, error: "failed" });
    expect(await read(storage)).toEqual([]);
  });

  it.each([
    ["QuotaExceededError", "full"],
    ["InvalidStateError", "failed"],
    ["UnknownError", "failed"],
  ])("reports %s as %s and works again when it is over", async (name, problem) => {
    const storage = createIndexedDbStorage();
    const stub = failPuts(name);
    expect(await storage.write([record("a")])).toEqual({ ok: false, error: problem });
    stub.mockRestore();
    expect(await storage.write([record("a")])).toEqual({ ok: true, value: null });
  });

  it("reports the reason when the space runs out only after the records were taken", async () => {
    const storage = createIndexedDbStorage();
    await storage.write([record("a")]);
    const stub = vi.spyOn(IDBTransaction.prototype, "commit").mockImplementation(function (this: IDBTransaction) {
      abortLike(this, "QuotaExceededError");
    });
    expect(await storage.write([record("b"), record("c")])).toEqual({ ok: false, error: "full" });
    stub.mockRestore();
    expect(await read(storage)).toEqual([record("a")]);
  });

  it("reports a missing or forbidden database as blocked", async () => {
    vi.stubGlobal("indexedDB", undefined);
    Reflect.deleteProperty(globalThis, "indexedDB");
    expect(await createIndexedDbStorage().open()).toEqual({ ok: false, error: "blocked" });
    vi.stubGlobal("indexedDB", {
      open() {
        throw new DOMException("Cookies are off.", "SecurityError");
      },
    });
    expect(await createIndexedDbStorage().open()).toEqual({ ok: false, error: "blocked" });
  });

  it("reports a database of a newer version as outdated", async () => {
    (await openDB("cloudrill", 9)).close();
    expect(await createIndexedDbStorage().open()).toEqual({ ok: false, error: "outdated" });
  });

  it("makes way for a newer version and tells so", async () => {
    const storage = createIndexedDbStorage();
    const lost = vi.fn();
    storage.onLost(lost);
    await storage.write([record("a")]);
    const newer = await openDB("cloudrill", 3);
    expect(lost).toHaveBeenCalledWith("outdated");
    expect(await storage.write([record("b")])).toEqual({ ok: false, error: "outdated" });
    newer.close();
  });

  it("makes way when the browser removes the data, and starts anew", async () => {
    const storage = createIndexedDbStorage();
    const lost = vi.fn();
    storage.onLost(lost);
    await storage.write([record("a")]);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase("cloudrill").onsuccess = resolve;
    });
    expect(await storage.write([record("b")])).toMatchObject({ ok: true });
    expect(await read(storage)).toEqual([record("b")]);
    expect(lost).not.toHaveBeenCalled();
  });
});

describe("a database of version 1", () => {
  async function createVersion1(records: readonly unknown[]): Promise<void> {
    const database = await openDB("cloudrill", 1, {
      upgrade: (old) => void old.createObjectStore("events", { keyPath: "id" }),
    });
    for (const each of records) await database.put("events", each);
    database.close();
  }

  const old = { ...record("a", 5), version: 1, zone: undefined };
  Reflect.deleteProperty(old, "zone");

  it("is taken over without loss, also what can't be read and what has no time", async () => {
    const damaged = [{ id: "x", at: "never" }, { id: "y" }, { id: "z", at: Number.NaN }];
    await createVersion1([old, record("b", 2), ...damaged]);
    const store = createStore({ storage: createIndexedDbStorage(), channel: { post: vi.fn(), subscribe: vi.fn() } });
    await vi.waitFor(() => expect(store.getSnapshot().status.type).toBe("saved"));
    expect(await logOf(store)).toEqual([record("b", 2), record("a", 5)]);
    expect(new Set(store.getSnapshot().damaged)).toEqual(new Set(damaged));
    expect(await read(createIndexedDbStorage())).toHaveLength(5);
    const opening = await vi.waitUntil(async () => {
      const found = await createIndexedDbStorage().open();
      return found.ok && found.value.base.type === "saved" ? found.value : null;
    });
    expect(opening.tail).toHaveLength(2);
    const next = createStore({ storage: createIndexedDbStorage(), channel: { post: vi.fn(), subscribe: vi.fn() } });
    await vi.waitFor(() => expect(next.getSnapshot().status.type).toBe("saved"));
    expect(next.getSnapshot()).toMatchObject({ total: 2, progress: { events: 2 } });
    expect(next.getSnapshot().damaged).toHaveLength(3);
  });
});

describe("the base beside the events", () => {
  const opened = async () => {
    const found = await createIndexedDbStorage().open();
    if (!found.ok) throw new Error(found.error);
    return found.value;
  };

  it("is empty at first, and the tail has all that is written", async () => {
    await createIndexedDbStorage().write([record("a")]);
    expect(await opened()).toEqual({ generation: 0, base: { type: "empty" }, tail: [record("a")] });
  });

  it("is replaced together with what it stands for in the tail, by the page that knows the last one", async () => {
    const storage = createIndexedDbStorage();
    await storage.write([record("a"), record("b"), record("c")]);
    const change = { generation: 0, value: { figures: new Float64Array(3) }, covered: ["a", "b"], tail: [record("c")] };
    expect(await storage.save(change)).toEqual({ ok: true, value: true });
    expect(await storage.save({ ...change, covered: ["c"] })).toEqual({ ok: true, value: false });
    const { generation, base, tail } = await opened();
    expect({ generation, tail }).toEqual({ generation: 1, tail: [record("c")] });
    expect(base).toMatchObject({ type: "saved", value: { figures: { length: 3 } } });
    expect(await read(storage)).toHaveLength(3);
  });

  it("stays as it was when it can't be replaced", async () => {
    const storage = createIndexedDbStorage();
    await storage.write([record("a")]);
    const broken = { generation: 0, value: () => undefined, covered: ["a"], tail: [] };
    expect(await storage.save(broken)).toEqual({ ok: false, error: "failed" });
    expect(await opened()).toEqual({ generation: 0, base: { type: "empty" }, tail: [record("a")] });
  });

  it("is lost when events of the past come in", async () => {
    const storage = createIndexedDbStorage();
    await storage.insert([record("a")]);
    expect(await opened()).toEqual({ generation: 1, base: { type: "lost" }, tail: [] });
    expect(await read(storage)).toEqual([record("a")]);
  });

  it("is empty again after a clearing, which hands over everything", async () => {
    const storage = createIndexedDbStorage();
    const many = Array.from({ length: 9000 }, (_, index) => record(`id-${String(index).padStart(5, "0")}`, index));
    await storage.insert(many);
    expect(await read(storage)).toEqual(many);
    const taken: unknown[] = [];
    await storage.clear((records) => void taken.push(...records));
    expect(taken).toEqual(many);
    expect(await opened()).toEqual({ generation: 2, base: { type: "empty" }, tail: [] });
    expect(await read(storage)).toEqual([]);
  });

  it("leaves events to be found by id, and undos among them", async () => {
    const storage = createIndexedDbStorage();
    const undo = { ...record("u", 9), type: "undone", eventId: "a" };
    await storage.write([record("a"), record("b"), undo]);
    expect(await storage.find(["b", "nowhere"])).toEqual({ ok: true, value: [record("b")] });
    expect(await storage.undos()).toEqual({ ok: true, value: [undo] });
  });
});

describe("two stores over one database", () => {
  function pages(): () => EventChannel {
    const listeners: ((message: unknown) => void)[] = [];
    return () => {
      let own: (message: unknown) => void = () => undefined;
      return {
        post: (message) => {
          for (const listener of listeners) if (listener !== own) listener(structuredClone(message));
        },
        subscribe: (listener) => {
          own = listener;
          listeners.push(listener);
        },
      };
    };
  }

  async function openTwo() {
    const join = pages();
    const open = () => createStore({ storage: createIndexedDbStorage(), channel: join() });
    const stores = [open(), open()] as const;
    for (const store of stores) await vi.waitFor(() => expect(store.getSnapshot().status.type).toBe("saved"));
    return stores;
  }

  it("agree at once, and a third one finds everything", async () => {
    const [one, two] = await openTwo();
    one.add([record("a", 1)]);
    two.add([record("b", 2)]);
    expect(await logOf(one)).toEqual([record("a", 1), record("b", 2)]);
    expect(await logOf(two)).toEqual(await logOf(one));
    const [third] = await openTwo();
    expect(await logOf(third)).toEqual(await logOf(one));
  });

  it("go on when there is no space, and make up for it later", async () => {
    const [one] = await openTwo();
    const stub = failPuts("QuotaExceededError");
    one.add([record("a", 1)]);
    await vi.waitFor(() =>
      expect(one.getSnapshot()).toMatchObject({ status: { type: "volatile", reason: "full" }, unsaved: 1 }),
    );
    stub.mockRestore();
    one.add([record("b", 2)]);
    await vi.waitFor(() => expect(one.getSnapshot()).toMatchObject({ status: { type: "saved" }, unsaved: 0 }));
    expect(await read(createIndexedDbStorage())).toHaveLength(2);
  });

  it("load around a damaged record and leave it where it is", async () => {
    const damaged = { id: "x", at: "never" };
    await createIndexedDbStorage().write([damaged, record("a")]);
    const [one] = await openTwo();
    expect(one.getSnapshot()).toMatchObject({ damaged: [damaged] });
    expect(await logOf(one)).toEqual([record("a")]);
    expect(await read(createIndexedDbStorage())).toContainEqual(damaged);
  });
});
