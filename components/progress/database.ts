import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** Version 1 had the events only. */
const DATABASE_VERSION = 2;

/** What stands for the older part of the log; `generation` rises whenever it changes. */
export interface BaseRecord {
  readonly generation: number;
  readonly type: "empty" | "lost" | "saved";
  readonly value: unknown;
}

/** Events stand as they were written: whatever else is found there is the reader's to judge. */
export interface DatabaseSchema extends DBSchema {
  /** The log. `order` lacks what has no time; `undo` has only events that take another back. */
  events: { key: string; value: unknown; indexes: { order: [number, string]; undo: string } };
  /** Copies of the events that the base doesn't stand for. */
  tail: { key: string; value: unknown };
  base: { key: string; value: BaseRecord };
}

export type Database = IDBPDatabase<DatabaseSchema>;

/** The key of the only record of `base`. */
export const BASE_KEY = "base";

/** Before anything was condensed: the tail is the whole log. */
export const FIRST_BASE: BaseRecord = { generation: 0, type: "empty", value: null };

export interface DatabaseListeners {
  /** A newer version of the program wants the database. */
  readonly onOutdated: () => void;
  readonly onClosed: () => void;
}

/** Opens the database of this program, made anew or brought from an earlier version as need be. */
export function openDatabase(name: string, { onOutdated, onClosed }: DatabaseListeners): Promise<Database> {
  return new Promise((resolve, reject) => {
    openDB<DatabaseSchema>(name, DATABASE_VERSION, {
      upgrade(database, oldVersion, _newVersion, transaction) {
        const events =
          oldVersion < 1 ? database.createObjectStore("events", { keyPath: "id" }) : transaction.objectStore("events");
        events.createIndex("order", ["at", "id"]);
        events.createIndex("undo", "eventId");
        database.createObjectStore("tail", { keyPath: "id" });
        const base = database.createObjectStore("base");
        if (oldVersion === 1) void base.put({ generation: 1, type: "lost", value: null }, BASE_KEY);
      },
      // A page with an older version holds the database open; waiting for it to close would hang this one.
      blocked: () => reject(new Error("The database is held open by another page.")),
      // Holding on would block a newer version, or the removal of the data by the browser (no next version).
      blocking: (_current, next) => (next === null ? onClosed() : onOutdated()),
      terminated: onClosed,
    }).then(resolve, reject);
  });
}
