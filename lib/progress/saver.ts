import { type Result, success } from "@/lib/util";
import type { EventStorage, StorageProblem, Visit } from "./storage";

/** Brings the storage to what the memory holds, and knows how far that got. */
export interface Saver {
  /** Queues the records and starts writing them at once, with all that couldn't be written before. */
  readonly write: (records: readonly unknown[]) => void;
  /** Empties the queue and the storage. `visit` gets what the storage removes. */
  readonly clear: (visit: Visit) => void;
  /** Calls a clearing off, unless it is done. @returns whether it could */
  readonly callOffClearing: () => Promise<boolean>;
  /** Empties the queue only: another page cleared the storage. */
  readonly forget: () => void;
  readonly state: () => { readonly unsaved: number; readonly busy: boolean; readonly problem: StorageProblem | null };
}

/**
 * @param notify is called whenever the state may have changed
 */
export function createSaver(storage: EventStorage, notify: () => void): Saver {
  const unsaved = new Set<unknown>();
  let clearing: Visit | null = null;
  let flushes: Promise<void> = Promise.resolve();
  let running = 0;
  let problem: StorageProblem | null = null;

  async function flush(): Promise<void> {
    running += 1;
    const outcome = await transfer();
    running -= 1;
    problem = outcome.ok ? null : outcome.error;
    notify();
  }

  function start(): void {
    const begun = flush();
    flushes = Promise.all([flushes, begun]).then(() => undefined);
  }

  // Records leave the queue only when they are known to be stored; writing one twice does no harm.
  async function transfer(): Promise<Result<null, StorageProblem>> {
    if (clearing) {
      const cleared = await storage.clear(clearing);
      if (!cleared.ok) return cleared;
      clearing = null;
    }
    const records = [...unsaved];
    if (records.length === 0) return success(null);
    const written = await storage.write(records);
    if (written.ok) for (const record of records) unsaved.delete(record);
    return written;
  }

  storage.onLost((reason) => {
    problem = reason;
    notify();
  });

  return {
    write(records) {
      for (const record of records) unsaved.add(record);
      start();
    },
    clear(visit) {
      unsaved.clear();
      clearing = visit;
      start();
    },
    async callOffClearing() {
      await flushes;
      const pending = clearing !== null;
      clearing = null;
      return pending;
    },
    forget() {
      unsaved.clear();
      clearing = null;
    },
    state: () => ({ unsaved: unsaved.size, busy: running > 0, problem }),
  };
}
