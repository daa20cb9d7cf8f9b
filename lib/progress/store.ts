import * as z from "zod/mini";
import { type Result, success } from "@/lib/util";
import type { ProgressEvent } from "./model";
import { parseEvents } from "./parse-event";
import { replay } from "./replay";
import { createSaver } from "./saver";
import { emptySnapshot, type StoreSnapshot, type StoreStatus } from "./snapshot";
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
  /** As {@link add}, for the events of a backup or an import: each is looked up in the whole log first. */
  readonly merge: (events: readonly ProgressEvent[]) => Promise<Addition>;
  /** The whole log: all readable events by time, each id once. */
  readonly readLog: () => Promise<Result<readonly ProgressEvent[], StorageProblem>>;
  /** Removes everything, in all open pages. The store keeps what it removed for {@link undoClear}. */
  readonly clear: () => void;
  /** Brings back what the last {@link clear} removed; events that were added since then stay. */
  readonly undoClear: () => void;
}

/** How many events were new, and how many were there already. */
export interface Addition {
  readonly added: number;
  readonly known: number;
}

export interface StoreOptions {
  readonly storage: EventStorage;
  readonly channel: EventChannel;
}

interface Log {
  readonly events: readonly ProgressEvent[];
  readonly damaged: readonly unknown[];
}

const emptyLog: Log = { events: [], damaged: [] };

const channelMessage = z.discriminatedUnion("type", [
  z.object({ type: z.literal("added"), records: z.array(z.unknown()) }),
  z.object({ type: z.literal("cleared") }),
]);

/** A store that starts loading right away. */
export function createStore({ storage, channel }: StoreOptions): ProgressStore {
  const listeners = new Set<() => void>();
  const saver = createSaver(storage, publish);
  let snapshot = emptySnapshot;
  let log = emptyLog;
  let removed = emptyLog;
  let reading: "pending" | "done" | StorageProblem = "pending";
  let clearings = 0;
  let { progress } = snapshot;
  let shown = log.events;

  function status(): StoreStatus {
    const { problem, busy } = saver.state();
    if (reading === "pending") return problem ? { type: "volatile", reason: problem } : { type: "loading" };
    const reason = reading === "done" ? problem : reading;
    if (reason !== null) return { type: "volatile", reason };
    return { type: busy ? "saving" : "saved" };
  }

  function publish(): void {
    if (shown !== log.events) progress = replay(log.events);
    shown = log.events;
    snapshot = {
      status: status(),
      progress,
      total: log.events.length,
      postponed: 0,
      damaged: log.damaged,
      unsaved: saver.state().unsaved,
      removed: removed.events.length + removed.damaged.length,
    };
    for (const listener of listeners) listener();
  }

  async function load(): Promise<void> {
    const clearingsBefore = clearings;
    const found = await storage.read();
    // What was read before a clearing must not come back.
    if (clearings !== clearingsBefore) return;
    reading = found.ok ? "done" : found.error;
    if (found.ok) {
      const { events, damaged } = parseEvents(found.value);
      log = { events: union(log.events, events), damaged };
    }
    publish();
  }

  function take(events: readonly ProgressEvent[]): readonly ProgressEvent[] {
    const before = new Set(log.events);
    const merged = union(log.events, events);
    const fresh = merged.filter((event) => !before.has(event));
    if (fresh.length > 0) log = { ...log, events: merged };
    return fresh;
  }

  function add(events: readonly ProgressEvent[]): Addition {
    const fresh = take(events);
    if (fresh.length > 0) {
      saver.write(fresh);
      channel.post({ type: "added", records: fresh });
    }
    if (reading !== "pending" && reading !== "done") void load();
    publish();
    return { added: fresh.length, known: events.length - fresh.length };
  }

  function empty(): void {
    log = emptyLog;
    reading = "done";
    clearings += 1;
  }

  function clear(): void {
    removed = log;
    empty();
    saver.clear();
    channel.post({ type: "cleared" });
    publish();
  }

  function undoClear(): void {
    const { events, damaged } = removed;
    removed = emptyLog;
    log = { ...log, damaged: [...log.damaged, ...damaged] };
    if (damaged.length > 0) saver.write(damaged);
    add(events);
  }

  function receive(value: unknown): void {
    const message = channelMessage.safeParse(value);
    if (!message.success) return;
    if (message.data.type === "added") take(parseEvents(message.data.records).events);
    else {
      empty();
      saver.forget();
    }
    publish();
  }

  // Listening comes before reading, so that nothing another page adds falls between the two.
  channel.subscribe(receive);
  void load();

  return {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add,
    merge: async (events) => add(events),
    readLog: async () => success(log.events),
    clear,
    undoClear,
  };
}
