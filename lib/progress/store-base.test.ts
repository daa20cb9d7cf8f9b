import { describe, expect, it, vi } from "vitest";
import type { SittingId } from "@/lib/exam";
import { answered, reviewed, stamped, undone } from "./fixtures/event";
import { examAnswered, examFinished, examRemoved, examResult, examStarted, sitting } from "./fixtures/exam";
import { plainProgress } from "./fixtures/plain-progress";
import { LONGEST_TAIL } from "./is-heavy";
import { createMemoryStorage, createPages } from "./memory-storage";
import type { ProgressEvent } from "./model";
import { replay } from "./replay";
import { createStore, type ProgressStore, type StoreOptions } from "./store";

// Thousands of events take a while where other work goes on.
vi.setConfig({ testTimeout: 30_000 });

const DAY = 86_400_000;
const NOW = 100 * DAY;

function open(memory = createMemoryStorage(), options: Partial<StoreOptions> = {}) {
  const pages = createPages();
  return createStore({ storage: memory.storage, channel: pages.join(), now: () => NOW, ...options });
}

/** Lets storage and channel finish what they are at. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
}

/** Reviews of a few cards, one a minute. */
function reviews(count: number, start = 0): readonly ProgressEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const number = start + index;
    return reviewed(`event-${String(number).padStart(6, "0")}`, number * 60_000, {
      cardId: `card-${number % 7}` as ReturnType<typeof reviewed>["cardId"],
    });
  });
}

const shown = (store: ProgressStore) => plainProgress(store.getSnapshot().progress);
const replayed = (events: readonly ProgressEvent[]) => plainProgress(replay(events));
const long = reviews(LONGEST_TAIL + 500);

describe("a long log", () => {
  it("is condensed in storage and memory, and shows the same then and next time", async () => {
    const memory = createMemoryStorage(long);
    const store = open(memory);
    await rest();
    expect(memory.base().type).toBe("saved");
    expect(memory.tail()).toHaveLength(200);
    expect(memory.stored()).toHaveLength(long.length);
    expect(shown(store)).toEqual(replayed(long));
    const next = open(memory);
    await rest();
    expect(next.getSnapshot()).toMatchObject({ total: long.length, status: { type: "saved" } });
    expect(shown(next)).toEqual(replayed(long));
  });

  it("is read again for the undo of an old event, and not for that of a new one", async () => {
    const memory = createMemoryStorage(long);
    const store = open(memory);
    await rest();
    const before = memory.base();
    const recent = undone("undo-1", NOW, long.at(-1)?.id ?? "");
    store.add([recent]);
    expect(shown(store)).toEqual(replayed([...long, recent]));
    await rest();
    expect(memory.base()).toBe(before);
    const old = undone("undo-2", NOW + 1, long.at(3)?.id ?? "");
    store.add([old]);
    await rest();
    expect(memory.base()).not.toBe(before);
    expect(shown(store)).toEqual(replayed([...long, recent, old]));
    const next = open(memory);
    await rest();
    expect(shown(next)).toEqual(replayed([...long, recent, old]));
  });

  it("waits until the page has time", async () => {
    const memory = createMemoryStorage(long);
    const waiting: (() => void)[] = [];
    const store = open(memory, { whenIdle: (work) => void waiting.push(work) });
    await rest();
    expect(memory.base().type).toBe("empty");
    store.add(reviews(3, 10_000));
    await rest();
    waiting.at(-1)?.();
    store.add(reviews(3, 20_000));
    await rest();
    expect(memory.base().type).toBe("saved");
    expect(shown(store)).toEqual(replayed([...long, ...reviews(3, 10_000), ...reviews(3, 20_000)]));
    const next = open(memory);
    await rest();
    expect(shown(next)).toEqual(shown(store));
  });

  it("is not condensed while something isn't stored", async () => {
    const memory = createMemoryStorage();
    const store = open(memory);
    await rest();
    memory.fail("full");
    store.add(long);
    await rest();
    memory.fail(null);
    expect(memory.base().type).toBe("empty");
    expect(store.getSnapshot()).toMatchObject({ unsaved: long.length, total: long.length });
  });

  it.each([
    ["lost", { type: "lost" } as const],
    ["unreadable", { type: "saved", value: { version: 0 } } as const],
    ["cut off", { type: "saved", value: null } as const],
  ])("is read whole when the base is %s, and condensed anew", async (_name, base) => {
    const damaged = { id: "x", at: "never" };
    const memory = createMemoryStorage([...long, damaged], base);
    const store = open(memory);
    await rest();
    expect(shown(store)).toEqual(replayed(long));
    expect(store.getSnapshot()).toMatchObject({ damaged: [damaged], total: long.length });
    expect(memory.base()).toMatchObject({ type: "saved", value: { damaged: [damaged] } });
    const next = open(memory);
    await rest();
    expect(next.getSnapshot()).toMatchObject({ damaged: [damaged], total: long.length });
  });

  it("can be cleared, and comes back whole", async () => {
    const memory = createMemoryStorage(long);
    const store = open(memory);
    await rest();
    store.clear();
    expect(store.getSnapshot()).toMatchObject({ total: 0, removed: long.length });
    await rest();
    expect([memory.stored(), memory.tail(), memory.base()]).toEqual([[], [], { type: "empty" }]);
    store.add([answered("later", NOW)]);
    await store.undoClear();
    await rest();
    expect(shown(store)).toEqual(replayed([...long, answered("later", NOW)]));
    const next = open(memory);
    await rest();
    expect(shown(next)).toEqual(shown(store));
  });

  it("comes back at once when it could not be removed", async () => {
    const memory = createMemoryStorage(long);
    const store = open(memory);
    await rest();
    memory.fail("failed");
    store.clear();
    await rest();
    memory.fail(null);
    await store.undoClear();
    await rest();
    expect(memory.stored()).toHaveLength(long.length);
    expect(shown(store)).toEqual(replayed(long));
  });
});

describe("find", () => {
  it("gives events of the base and of the tail, and passes over unknown and damaged ones", async () => {
    const started = examStarted("begin", 5);
    const damaged = { id: "damaged", at: "never" };
    const memory = createMemoryStorage([started, ...long, damaged]);
    const store = open(memory);
    await rest();
    expect(memory.tail()).not.toContainEqual(started);
    const last = long.at(-1);
    const ids = ["begin", "damaged", "unknown", last?.id] as ProgressEvent["id"][];
    const found = await store.find(ids);
    expect(found.ok && new Set(found.value)).toEqual(new Set([started, last]));
  });

  it("gives what isn't stored, also when the storage fails", async () => {
    const memory = createMemoryStorage();
    memory.fail("blocked");
    const store = open(memory);
    const started = examStarted("begin", 5);
    store.add([started]);
    await rest();
    expect(await store.find([started.id])).toEqual({ ok: true, value: [started] });
    expect(await store.find(["other" as ProgressEvent["id"]])).toEqual({ ok: false, error: "blocked" });
  });
});

describe("an exam in a long log", () => {
  const ids = (store: ProgressStore) => store.getSnapshot().progress.exams.map(({ sittingId }) => sittingId);

  it("is kept without its form, goes on after a start, and its form is found", async () => {
    const acted = examAnswered("act", 6, "a", "b");
    const memory = createMemoryStorage([examStarted("begin", 5), acted, ...long]);
    open(memory);
    await rest();
    expect(JSON.stringify(memory.base())).not.toContain("Which one is");
    const store = open(memory);
    await rest();
    expect(store.getSnapshot().progress.exams[0]?.actions).toHaveLength(1);
    store.add([examFinished("end", NOW - 5, [examResult("a", "wrong")])]);
    expect(store.getSnapshot().progress.exams).toMatchObject([{ actions: [], finish: { scored: 1, right: 0 } }]);
    const form = await store.find(store.getSnapshot().progress.exams.map(({ startedBy }) => startedBy));
    expect(form.ok && form.value).toMatchObject([{ type: "exam-started", form: { seed: "seed" } }]);
  });

  it("is condensed early where there are several forms, and only as far as they are old", async () => {
    const begun = (name: string, at: number) => examStarted(name, at, { sittingId: name as SittingId });
    const memory = createMemoryStorage([begun("one", 5), begun("two", 6), begun("three", NOW), ...reviews(250)]);
    const store = open(memory);
    await rest();
    expect(JSON.stringify(memory.base())).not.toContain("Which one is");
    expect(memory.tail()).toHaveLength(200);
    expect(memory.tail().filter((event) => JSON.stringify(event).includes("exam-started"))).toHaveLength(1);
    expect(ids(store)).toEqual(["one", "two", "three"]);
  });

  it("ends by the first of two ends, also when that comes later from elsewhere", async () => {
    const later = examFinished("later", 60_000 * 2000, [examResult("a", "wrong")]);
    const earlier = examFinished("earlier", 60_000 * 2000 - 7, [examResult("a", "right")]);
    const all = [examStarted("begin", 5), later, ...long];
    const memory = createMemoryStorage(all);
    const store = open(memory);
    await rest();
    store.add([earlier]);
    await rest();
    expect(shown(store)).toEqual(replayed([...all, earlier]));
    expect(store.getSnapshot().progress.exams[0]?.finish?.finishedBy).toBe("earlier");
  });

  it("is removed, and brought back by taking that back", async () => {
    const memory = createMemoryStorage([examStarted("begin", 5), ...long]);
    const store = open(memory);
    await rest();
    store.add([examRemoved("gone", NOW)]);
    expect(ids(store)).toEqual([]);
    store.add([undone("undo", NOW + 1, "gone")]);
    expect(ids(store)).toEqual([sitting]);
  });
});

describe("two pages over a long log", () => {
  it("agree, though only one of them replaces the base", async () => {
    const memory = createMemoryStorage(long);
    const pages = createPages();
    const [one, two] = [1, 2].map(() =>
      createStore({ storage: memory.storage, channel: pages.join(), now: () => NOW }),
    );
    await rest();
    const more = reviews(LONGEST_TAIL, 10_000);
    one?.add(more.slice(0, 1000));
    two?.add(more.slice(1000));
    await rest();
    const all = replayed([...long, ...more]);
    for (const store of [one, two, open(memory)]) {
      await rest();
      expect(store && shown(store)).toEqual(all);
    }
  });
});

describe("merge", () => {
  it("adds what is new and knows what is there, in the base too", async () => {
    const memory = createMemoryStorage(long);
    const store = open(memory);
    await rest();
    const more = reviews(5, 50_000);
    expect(await store.merge([...more, ...long.slice(0, 20)])).toEqual({ added: 5, known: 20 });
    expect(shown(store)).toEqual(replayed([...long, ...more]));
  });

  it("fits many events of the past in", async () => {
    const memory = createMemoryStorage(long);
    const store = open(memory);
    await rest();
    const past = reviews(1500).map(
      (event) => ({ ...event, id: `past-${event.id}`, at: event.at + 5 }) as ProgressEvent,
    );
    expect(await store.merge([...past, ...long])).toEqual({ added: 1500, known: long.length });
    await rest();
    expect(shown(store)).toEqual(replayed([...long, ...past]));
    const next = open(memory);
    await rest();
    expect(shown(next)).toEqual(shown(store));
    expect(memory.tail()).toHaveLength(200);
  });

  it("lets the same one of two events with one id win as a union does", async () => {
    const [event] = long;
    if (!event) throw new Error("no event");
    const earlier = { ...event, cardId: "other", at: 0 } as ProgressEvent;
    const later = { ...event, id: long[9]?.id, cardId: "other", at: NOW } as ProgressEvent;
    const store = open(createMemoryStorage(long));
    await rest();
    await store.merge([{ ...earlier, id: long[7]?.id } as ProgressEvent, later]);
    await rest();
    const log = await store.readLog();
    expect(log.ok && log.value.find(({ id }) => id === long[7]?.id)).toMatchObject({ cardId: "other", at: 0 });
    expect(log.ok && log.value.find(({ id }) => id === long[9]?.id)).toEqual(long[9]);
    expect(log.ok && shown(store)).toEqual(log.ok && replayed(log.value));
  });

  it("keeps in memory what the storage refuses", async () => {
    const memory = createMemoryStorage();
    const store = open(memory);
    await rest();
    memory.fail("blocked");
    expect(await store.merge(long)).toEqual({ added: long.length, known: 0 });
    expect(store.getSnapshot()).toMatchObject({ total: long.length, unsaved: long.length });
    expect((await store.readLog()).ok).toBe(true);
  });
});

describe("events dated ahead", () => {
  const settings = { type: "lesson-read", noteId: reviewed("x", 0).noteId } as const;

  it("are kept and told, but don't count until their time has come", async () => {
    let now = NOW;
    const memory = createMemoryStorage([answered("a", NOW - 5), stamped("ahead", NOW + 3 * DAY, settings)]);
    const store = open(memory, { now: () => now });
    await rest();
    expect(store.getSnapshot()).toMatchObject({ postponed: 1, total: 2, progress: { events: 1 } });
    store.add([answered("b", NOW + DAY)]);
    expect(store.getSnapshot()).toMatchObject({ postponed: 1, total: 3, progress: { events: 2 } });
    now += 2 * DAY;
    store.add([answered("c", NOW + 2 * DAY)]);
    expect(store.getSnapshot()).toMatchObject({ postponed: 0, total: 4, progress: { events: 4 } });
  });

  it("leave a base that was saved while the clock was ahead", async () => {
    const memory = createMemoryStorage(long);
    open(memory, { now: () => NOW });
    await rest();
    const store = open(memory, { now: () => -2 * DAY + 60_000 * 1000 });
    await rest();
    expect(store.getSnapshot()).toMatchObject({ postponed: long.length - 1001, total: long.length });
    expect(shown(store)).toEqual(replayed(long.slice(0, 1001)));
  });
});
