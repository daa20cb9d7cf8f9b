import type { EventStorage, StorageProblem } from "@/lib/progress";
import { failure, type Result, success } from "@/lib/util";
import { type Database, openDatabase } from "./database";
import { clearEvents, findEvents, insertEvents, readOpening, saveBase, scanEvents, writeEvents } from "./database-work";

/** Keeps events in the browser's own database, and beside them what the older ones come to. */
export function createIndexedDbStorage(name = "cloudrill"): EventStorage {
  const listeners = new Set<(problem: StorageProblem) => void>();
  let opening: Promise<Database> | null = null;

  // Opened at the first use and again after any failure, so that every call is also a new try.
  function connect(): Promise<Database> {
    opening ??= openDatabase(name, {
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
    open: () => attempt(readOpening),
    scan: (visit) => attempt((database) => scanEvents(database, visit)),
    undos: () => attempt((database) => database.getAllFromIndex("events", "undo")),
    find: (ids) => attempt((database) => findEvents(database, ids)),
    write: (records) => attempt((database) => writeEvents(database, records)),
    insert: (records) => attempt((database) => insertEvents(database, records)),
    save: (change) => attempt((database) => saveBase(database, change)),
    clear: (visit) => attempt((database) => clearEvents(database, visit)),
    onLost: (listener) => listeners.add(listener),
  };
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
