import type { Result } from "@/lib/util";

/**
 * Why events can't be kept for good. `blocked`: the browser doesn't let the page store anything (private mode, settings).
 * `full`: no space left. `outdated`: a newer version of the program has taken over the storage; this page must be
 * reloaded. `failed`: anything else.
 */
export type StorageProblem = "blocked" | "full" | "outdated" | "failed";

/** A place that keeps records by their `id`. It reports problems as values and never rejects. */
export interface EventStorage {
  /** Everything that is stored, as it stands there: the caller must parse it. */
  readonly read: () => Promise<Result<readonly unknown[], StorageProblem>>;
  /** Stores all of the records or none. A record whose id is there already is replaced. Starts at once, in the order of the calls. */
  readonly write: (records: readonly unknown[]) => Promise<Result<null, StorageProblem>>;
  readonly clear: () => Promise<Result<null, StorageProblem>>;
  /** Tells when the storage goes away on its own account. */
  readonly onLost: (listener: (problem: StorageProblem) => void) => void;
}

/** What open pages tell each other. `records` are events, to be parsed: the other page may run another version. */
export type ChannelMessage =
  | { readonly type: "added"; readonly records: readonly unknown[] }
  | { readonly type: "cleared" };

/** Reaches the other open pages, never the page itself. */
export interface EventChannel {
  readonly post: (message: ChannelMessage) => void;
  /** Messages come from outside: the receiver must check them. */
  readonly subscribe: (listener: (message: unknown) => void) => void;
}
