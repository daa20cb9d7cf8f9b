import {
  earlyProgress,
  emptySnapshot,
  type ProgressEvent,
  type ProgressStore,
  type StoreSnapshot,
} from "@/lib/progress";

/** The learner's log as components see it: light enough for the first paint, it gets the real store when it is needed. */
export interface ProgressClient {
  readonly getSnapshot: () => StoreSnapshot;
  /** @returns what ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes new events in. They show at once, also while the store isn't there yet. */
  readonly add: (events: readonly ProgressEvent[]) => void;
  /** All events there are, also those that aren't stored; of the store, if its code can be had. */
  readonly readLog: () => Promise<readonly ProgressEvent[]>;
  /**
   * The store, loaded at the first call: as the client was told, or by a screen that has the store's code with it.
   * Rejects when the code can't be had; a later call tries again.
   */
  readonly open: (loadHere?: () => Promise<ProgressStore>) => Promise<ProgressStore>;
}

/**
 * @param load brings the store, usually by a dynamic import
 */
export function createProgressClient(load: () => Promise<ProgressStore>): ProgressClient {
  const listeners = new Set<() => void>();
  let store: ProgressStore | null = null;
  let opening: Promise<ProgressStore> | null = null;
  let waiting: readonly ProgressEvent[] = [];
  let early = emptySnapshot;

  function notify(): void {
    for (const listener of listeners) listener();
  }

  function attach(loaded: ProgressStore): ProgressStore {
    store = loaded;
    store.subscribe(notify);
    if (waiting.length > 0) store.add(waiting);
    waiting = [];
    notify();
    return loaded;
  }

  function open(loadHere = load): Promise<ProgressStore> {
    opening ??= loadHere().then(attach, (error: unknown) => {
      opening = null;
      early = { ...early, status: { type: "volatile", reason: "failed" } };
      notify();
      throw error;
    });
    return opening;
  }

  function add(events: readonly ProgressEvent[]): void {
    if (store) {
      store.add(events);
      return;
    }
    waiting = [...waiting, ...events];
    early = { ...early, total: waiting.length, progress: earlyProgress(waiting), unsaved: waiting.length };
    notify();
    // A failure shows in the snapshot.
    open().catch(() => undefined);
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  async function readLog(): Promise<readonly ProgressEvent[]> {
    const loaded = await open().catch(() => null);
    const log = await loaded?.readLog();
    return log?.ok ? log.value : waiting;
  }

  return { getSnapshot: () => store?.getSnapshot() ?? early, subscribe, add, readLog, open };
}
