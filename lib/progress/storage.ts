import type { Result } from "@/lib/util";

/**
 * Why events can't be kept for good. `blocked`: the browser doesn't let the page store anything (private mode, settings).
 * `full`: no space left. `outdated`: a newer version of the program has taken over the storage; this page must be
 * reloaded. `failed`: anything else.
 */
export type StorageProblem = "blocked" | "full" | "outdated" | "failed";

/**
 * What the older part of the log comes to, as the storage has it. `empty`: nothing, the tail is the whole log. `lost`: it
 * doesn't hold any more or was never worked out, so the whole log must be read. `saved`: a value to be checked.
 */
export type StoredBase =
  | { readonly type: "empty" }
  | { readonly type: "lost" }
  | { readonly type: "saved"; readonly value: unknown };

/** What a page needs to begin. */
export interface Opening {
  /** Rises whenever the base changes, so that no page replaces one that it doesn't know. */
  readonly generation: number;
  readonly base: StoredBase;
  /** The records that the base doesn't stand for, in no order. */
  readonly tail: readonly unknown[];
}

/** A new base for the storage. */
export interface BaseChange {
  /** As the page read it; if it has changed since, nothing is done. */
  readonly generation: number;
  readonly value: unknown;
  /** The ids of records of the tail that the new base stands for. */
  readonly covered: readonly string[];
  /** The records that it does not stand for; others that aren't covered stay in the tail too. */
  readonly tail: readonly unknown[];
}

/** Takes some records, in no more than a few thousand at a time. */
export type Visit = (records: readonly unknown[]) => void;

/**
 * A place that keeps records by their `id`, all of them for good, and beside them a base for the older ones. The base is
 * derived and can be lost. It reports problems as values and never rejects.
 */
export interface EventStorage {
  readonly open: () => Promise<Result<Opening, StorageProblem>>;
  /**
   * Goes through all records, as they stand there: the caller must parse them. By time and id, as far as they have both.
   * The page can do other things between portions; records that are written meanwhile may be missed.
   */
  readonly scan: (visit: Visit) => Promise<Result<null, StorageProblem>>;
  /** All records that take back another one, in no order. */
  readonly undos: () => Promise<Result<readonly unknown[], StorageProblem>>;
  /** The records with these ids, as far as there are any. */
  readonly find: (ids: readonly string[]) => Promise<Result<readonly unknown[], StorageProblem>>;
  /**
   * Stores all of the records or none, and puts them into the tail. A record whose id is there already is replaced.
   * Starts at once, in the order of the calls.
   */
  readonly write: (records: readonly unknown[]) => Promise<Result<null, StorageProblem>>;
  /** As `write`, for many records of the past: the base is lost with it, and the tail stays as it is. */
  readonly insert: (records: readonly unknown[]) => Promise<Result<null, StorageProblem>>;
  /** Replaces the base. @returns whether it did: another page may have been first */
  readonly save: (change: BaseChange) => Promise<Result<boolean, StorageProblem>>;
  /** Removes everything, and hands over what it removes. */
  readonly clear: (visit: Visit) => Promise<Result<null, StorageProblem>>;
  /** Tells when the storage goes away on its own account. */
  readonly onLost: (listener: (problem: StorageProblem) => void) => void;
}

/**
 * What open pages tell each other. `records` are events, to be parsed: the other page may run another version. `changed`:
 * so much came in that the storage had better be read again.
 */
export type ChannelMessage =
  | { readonly type: "added"; readonly records: readonly unknown[] }
  | { readonly type: "changed" }
  | { readonly type: "cleared" };

/** Reaches the other open pages, never the page itself. */
export interface EventChannel {
  readonly post: (message: ChannelMessage) => void;
  /** Messages come from outside: the receiver must check them. */
  readonly subscribe: (listener: (message: unknown) => void) => void;
}
