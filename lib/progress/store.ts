import * as z from "zod/mini";
import { type Result, success } from "@/lib/util";
import { findEvents } from "./find-events";
import { progressOf } from "./fold";
import { FEW_EVENTS, freshEvents } from "./fresh-events";
import type { Log } from "./log";
import { createLogKeeper } from "./log-keeper";
import type { EventId, ProgressEvent } from "./model";
import { parseEvents } from "./parse-event";
import { createRemovedLog, type RemovedLog } from "./removed-log";
import { createSaver } from "./saver";
import { emptySnapshot, type StoreSnapshot, type StoreStatus } from "./snapshot";
import { MOST_AHEAD } from "./stamp";
import type { EventChannel, EventStorage, StorageProblem } from "./storage";
import { union } from "./union";

/** Holds the learner's log: in memory at once, in the storage as soon as it goes, the same in all open pages. */
export interface ProgressStore {
  /** The same object until something changes. */
  readonly getSnapshot: () => StoreSnapshot;
  /** @returns what ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes new events of this page in. The snapshot has them when the call returns; the storage follows. */
  readonly add: (events: readonly ProgressEvent[]) => Addition;
  /** Takes in the events of a backup or an import, any number: each is looked up in the whole log first. */
  readonly merge: (events: readonly ProgressEvent[]) => Promise<Addition>;
  /** The whole log: all readable events by time, each id once. */
  readonly readLog: () => Promise<Result<readonly ProgressEvent[], StorageProblem>>;
  /** The events with these ids, as far as there are any, in no order; for those that the state doesn't hold, such as forms. */
  readonly find: (ids: readonly EventId[]) => Promise<Result<readonly ProgressEvent[], StorageProblem>>;
  /**
   * As {@link readLog}, in portions and in no order, so that the log need not fit into memory. What the page holds is
   * visited also when the storage can't be read.
   */
  readonly scanLog: (visit: (events: readonly ProgressEvent[]) => void) => Promise<Result<null, StorageProblem>>;
  /** Removes everything, in all open pages. The store keeps what it removed for {@link undoClear}. */
  readonly clear: () => void;
  /** Brings back what the last {@link clear} removed; events that were added since then stay. */
  readonly undoClear: () => Promise<void>;
}

/** How many events were new, and how many were there already. */
export interface Addition {
  readonly added: number;
  readonly known: number;
}

export interface StoreOptions {
  readonly storage: EventStorage;
  readonly channel: EventChannel;
  /** The clock, milliseconds since 1970; left out: no event is ever too far ahead. */
  readonly now?: () => number;
  /** Calls back when the page has nothing more urgent to do; left out: at once. */
  readonly whenIdle?: (work: () => void) => void;
}

const channelMessage = z.discriminatedUnion("type", [
  z.object({ type: z.literal("added"), records: z.array(z.unknown()) }),
  z.object({ type: z.literal("changed") }),
  z.object({ type: z.literal("cleared") }),
]);

/** A store that starts loading right away. */
export function createStore({ storage, channel, now, whenIdle = (work) => work() }: StoreOptions): ProgressStore {
  const listeners = new Set<() => void>();
  const saver = createSaver(storage, publish);
  const keeper = createLogKeeper({
    storage,
    until: () => (now ? now() + MOST_AHEAD : Number.MAX_VALUE),
    isSaved: () => saver.state().unsaved === 0,
    whenIdle,
    notify: publish,
  });
  let snapshot = emptySnapshot;
  let shown: Log["tally"] | null = null;
  let removed: RemovedLog | null = null;

  function status(): StoreStatus {
    const { problem, busy } = saver.state();
    const reading = keeper.reading();
    if (reading === "pending") return problem ? { type: "volatile", reason: problem } : { type: "loading" };
    const reason = reading === "done" ? problem : reading;
    if (reason !== null) return { type: "volatile", reason };
    return { type: busy ? "saving" : "saved" };
  }

  function publish(): void {
    keeper.refresh();
    const { base, tail, tally, postponed } = keeper.log();
    const progress = tally === shown ? snapshot.progress : progressOf(tally);
    shown = tally;
    snapshot = {
      status: status(),
      progress,
      total: base.covered + tail.length,
      postponed,
      damaged: keeper.damaged(),
      unsaved: saver.state().unsaved,
      removed: removed?.count() ?? 0,
    };
    for (const listener of listeners) listener();
    keeper.settle();
  }

  function add(events: readonly ProgressEvent[]): Addition {
    const fresh = keeper.extend(events);
    if (fresh.length > 0) {
      saver.write(fresh);
      channel.post({ type: "added", records: fresh });
    }
    const reading = keeper.reading();
    if (reading !== "pending" && reading !== "done") void keeper.load();
    publish();
    return { added: fresh.length, known: events.length - fresh.length };
  }

  async function merge(events: readonly ProgressEvent[]): Promise<Addition> {
    await loading;
    const found = await freshEvents(storage, keeper.log().tail, events);
    // A storage that can't be read: what the page holds is all there is to compare with.
    if (!found.ok) return add(events);
    const { fresh, replacing } = found.value;
    if (replacing.length > 0) keeper.extend(replacing.filter(isHeld(keeper.log())));
    if (fresh.length <= FEW_EVENTS && replacing.length === 0) add(fresh);
    else await insert([fresh]);
    return { added: fresh.length, known: events.length - fresh.length };
  }

  /** Stores many events of the past at once. Those that the storage refuses stay in memory. */
  async function insert(portions: Iterable<readonly ProgressEvent[]>): Promise<void> {
    for (const portion of portions) {
      const inserted = await storage.insert(portion);
      if (!inserted.ok) add(portion);
    }
    channel.post({ type: "changed" });
    await keeper.reread();
  }

  async function scanLog(visit: (events: readonly ProgressEvent[]) => void) {
    await loading;
    const unseen = new Map<EventId, ProgressEvent>(keeper.log().tail.map((event) => [event.id, event]));
    const scanned = await storage.scan((records) => {
      const { events } = parseEvents(records);
      for (const { id } of events) unseen.delete(id);
      visit(events);
    });
    visit([...unseen.values()]);
    return scanned.ok || keeper.log().base.covered === 0 ? success(null) : scanned;
  }

  async function readLog() {
    const portions: (readonly ProgressEvent[])[] = [];
    const scanned = await scanLog((events) => void portions.push(events));
    return scanned.ok ? success(union(...portions)) : scanned;
  }

  async function find(ids: readonly EventId[]) {
    await loading;
    return findEvents(storage, keeper.log().tail, ids);
  }

  function clear(): void {
    const { total, damaged } = snapshot;
    const taken = createRemovedLog(total + damaged.length, keeper.log().tail);
    removed = taken;
    keeper.empty();
    saver.clear(taken.take);
    channel.post({ type: "cleared" });
    publish();
  }

  async function undoClear(): Promise<void> {
    if (removed === null) return;
    const { held, portions, damaged } = removed;
    removed = null;
    if (await saver.callOffClearing()) {
      await keeper.load();
      add(held);
      return;
    }
    if (damaged.length > 0) saver.write(damaged);
    keeper.setAside(damaged);
    await merge(held);
    await bringBack(portions());
    publish();
  }

  async function bringBack(portions: Iterable<readonly ProgressEvent[]>): Promise<void> {
    const [first = [], ...rest] = [...portions];
    if (rest.length === 0) await merge(first);
    else await insert([first, ...rest]);
  }

  function receive(value: unknown): void {
    const message = channelMessage.safeParse(value);
    if (!message.success) return;
    if (message.data.type === "added") keeper.extend(parseEvents(message.data.records).events);
    else if (message.data.type === "changed") void keeper.reread();
    else {
      keeper.empty();
      saver.forget();
    }
    publish();
  }

  // Listening comes before reading, so that nothing another page adds falls between the two.
  channel.subscribe(receive);
  const loading = keeper.load();

  return {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add,
    merge,
    readLog,
    scanLog,
    find,
    clear,
    undoClear,
  };
}

function isHeld({ tail }: Log): (event: ProgressEvent) => boolean {
  const ids = new Set(tail.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}
