import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { EventStorage, StorageProblem } from "@/lib/progress";
import { failure, type Result, success } from "@/lib/util";

const DATABASE_VERSION = 1;

/** Records stand as they were written: whatever else is found there is the reader's to judge. */
interface Schema extends DBSchema {
  events: { key: string; value: unknown };
}

type Database = IDBPDatabase<Schema>;

/** Keeps events in the browser's own database, one object store keyed by id. */
export function createIndexedDbStorage(name = "cloudrill"): EventStorage {
  const listeners = new Set<(problem: StorageProblem) => void>();
  let opening: Promise<Database> | null = null;

  // Opened at the first use and again after any failure, so that every call is also a new try.
  function connect(): Promise<Database> {
    opening ??= open(name, {
      onOutdated: () => {
        disconnect();
        for (const listener of listeners) listener("outdated");
      },
      onClosed: disconnect,
    });
    return opening;
  }

  function disconnect(): void {
    opening?.then((database) => database.close()).catch(() => undefined);
    opening = null;
  }

  async function attempt<Value>(work: (database: Database) => Promise<Value>): Promise<Result<Value, StorageProblem>> {
    try {
      return success(await work(await connect()));
    } catch (error) {
      disconnect();
      return failure(problemOf(error));
    }
  }

  return {
    read: () => attempt((database) => database.getAll("events")),
    write: (records) => attempt((database) => put(database, records)),
    clear: () =>
      attempt(async (database) => {
        await database.clear("events");
        return null;
      }),
    onLost: (listener) => listeners.add(listener),
  };
}

interface OpenListeners {
  readonly onOutdated: () => void;
  readonly onClosed: () => void;
}

function open(name: string, { onOutdated, onClosed }: OpenListeners): Promise<Database> {
  return new Promise((resolve, reject) => {
    openDB<Schema>(name, DATABASE_VERSION, {
      upgrade: (database) => void database.createObjectStore("events", { keyPath: "id" }),
      // A page with an older version holds the database open; waiting for it to close would hang this one.
      blocked: () => reject(new Error("The database is held open by another page.")),
      // Holding on would block a newer version, or the removal of the data by the browser (no next version).
      blocking: (_current, next) => (next === null ? onClosed() : onOutdated()),
      terminated: onClosed,
    }).then(resolve, reject);
  });
}

// All requests are made before anything is waited for, and the explicit commit lets the browser finish the work even
// when the page goes away right now.
async function put(database: Database, records: readonly unknown[]): Promise<null> {
  const transaction = database.transaction("events", "readwrite");
  const work: Promise<unknown>[] = [transaction.done];
  try {
    for (const record of records) work.push(transaction.store.put(record));
    transaction.commit();
  } catch (error) {
    void Promise.allSettled(work);
    transaction.abort();
    throw error;
  }
  // The requests of an aborted transaction fail too, but only `done` says why.
  await Promise.allSettled(work);
  await transaction.done;
  return null;
}

const PROBLEMS: Readonly<Record<string, StorageProblem>> = {
  QuotaExceededError: "full",
  VersionError: "outdated",
  SecurityError: "blocked",
  NotAllowedError: "blocked",
  // There is no database at all.
  ReferenceError: "blocked",
};

function problemOf(error: unknown): StorageProblem {
  return (error instanceof Error && PROBLEMS[error.name]) || "failed";
}
