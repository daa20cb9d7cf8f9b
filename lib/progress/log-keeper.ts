import { isHeavy } from "./is-heavy";
import { createLog, emptyLog, extendLog, type Log } from "./log";
import type { ProgressEvent } from "./model";
import { parseEvents } from "./parse-event";
import { condenseLog, readWholeLog, storedBase } from "./read-log";
import type { BaseChange, EventStorage, StorageProblem } from "./storage";
import { union } from "./union";

/** Keeps the log of a page: reads it, adds to it, makes it exact again and condenses it. */
export interface LogKeeper {
  readonly log: () => Log;
  /** Stored values that can't be read as events. */
  readonly damaged: () => readonly unknown[];
  readonly reading: () => "pending" | "done" | StorageProblem;
  /** Reads what is stored, beside what the page holds. */
  readonly load: () => Promise<void>;
  /** Reads the whole log, whatever is stored beside it. */
  readonly reread: () => Promise<void>;
  /** Adds events. @returns those that are new to the page */
  readonly extend: (events: readonly ProgressEvent[]) => readonly ProgressEvent[];
  readonly setAside: (damaged: readonly unknown[]) => void;
  /** Lets postponed events count whose time has come. */
  readonly refresh: () => void;
  /** Makes the log exact and short again where it isn't; to be called whenever something has changed. */
  readonly settle: () => void;
  /** Forgets everything; readings under way come to nothing. */
  readonly empty: () => void;
}

export interface LogKeeperOptions {
  readonly storage: EventStorage;
  /** Events dated later don't count yet. */
  readonly until: () => number;
  /** Whether all that the page holds is stored; only then may a base stand for it. */
  readonly isSaved: () => boolean;
  /** Calls back when the page has time. */
  readonly whenIdle: (work: () => void) => void;
  /** Is called when the log has changed by itself. */
  readonly notify: () => void;
}

/** A keeper that has read nothing yet. */
export function createLogKeeper({ storage, until, isSaved, whenIdle, notify }: LogKeeperOptions): LogKeeper {
  let log = emptyLog;
  let damaged: readonly unknown[] = [];
  let reading: "pending" | "done" | StorageProblem = "pending";
  /** Of the stored base; null: another page has changed it, or it isn't known. */
  let generation: number | null = null;
  let rereading: Promise<void> | null = null;
  let condensing = false;
  let clearings = 0;

  async function load(): Promise<void> {
    const clearingsBefore = clearings;
    const found = await storage.open();
    // What was read before a clearing must not come back.
    if (clearings !== clearingsBefore) return;
    if (!found.ok) return end(found.error);
    const base = storedBase(found.value.base, until());
    if (base === null) return reread();
    const tail = parseEvents(found.value.tail);
    ({ generation } = found.value);
    damaged = tail.damaged;
    log = createLog(base, union(log.tail, tail.events), until());
    end("done");
  }

  function end(outcome: typeof reading): void {
    reading = outcome;
    notify();
  }

  function reread(): Promise<void> {
    // One under way may have passed by what was stored since it began.
    const next: Promise<void> = (rereading ?? Promise.resolve()).then(readAll).finally(() => {
      if (rereading !== next) return;
      rereading = null;
      settle();
    });
    rereading = next;
    return next;
  }

  async function readAll(): Promise<void> {
    const clearingsBefore = clearings;
    const held = log.tail;
    const read = await readWholeLog(storage, held, until());
    if (clearings !== clearingsBefore) return;
    if (!read.ok) {
      reading = read.error;
      notify();
      return;
    }
    replace(held, read.value.log);
    damaged = [];
    reading = "done";
    notify();
    await save(read.value.change);
  }

  /** Puts a log in the place of one with this tail, and adds what has come since. */
  function replace(held: readonly ProgressEvent[], next: Log): void {
    const known = new Set(held);
    log = extendLog(
      next,
      log.tail.filter((event) => !known.has(event)),
      until(),
    );
  }

  async function save(change: BaseChange): Promise<void> {
    if (!isSaved()) return;
    const saved = await storage.save(change);
    generation = saved.ok && saved.value ? change.generation + 1 : null;
  }

  function settle(): void {
    if (reading !== "done" || rereading) return;
    if (log.stale) void reread();
    else if (!condensing && isSaved() && isHeavy(log)) {
      condensing = true;
      whenIdle(() => void condense().finally(() => (condensing = false)));
    }
  }

  async function condense(): Promise<void> {
    if (reading !== "done" || rereading || log.stale || !isSaved()) return;
    const { tail } = log;
    const { log: next, change } = condenseLog(log, damaged, generation ?? 0, until());
    replace(tail, next);
    damaged = [];
    notify();
    if (generation !== null) await save(change);
  }

  return {
    log: () => log,
    damaged: () => [...log.base.damaged, ...damaged],
    reading: () => reading,
    load,
    reread,
    extend(events) {
      const before = new Set(log.tail);
      log = extendLog(log, events, until());
      return log.tail.filter((event) => !before.has(event));
    },
    setAside(values) {
      damaged = [...damaged, ...values];
    },
    refresh() {
      if (log.postponed > 0) log = createLog(log.base, log.tail, until());
    },
    settle,
    empty() {
      log = emptyLog;
      damaged = [];
      generation = null;
      reading = "done";
      clearings += 1;
    },
  };
}
