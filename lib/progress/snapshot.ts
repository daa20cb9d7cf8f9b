import type { Progress, ProgressEvent } from "./model";
import { replayLog } from "./replay";
import type { StorageProblem } from "./storage";

/** How safe the events are. `volatile`: some are in this page's memory only; the page can go on and tries again at the next event. */
export type StoreStatus =
  | { readonly type: "loading" }
  | { readonly type: "saving" }
  | { readonly type: "saved" }
  | { readonly type: "volatile"; readonly reason: StorageProblem };

/** What the store holds at one moment. */
export interface StoreSnapshot {
  readonly status: StoreStatus;
  readonly progress: Progress;
  /** By time, each id once. */
  readonly events: readonly ProgressEvent[];
  /** Stored values that can't be read as events, as they stand in the storage. */
  readonly damaged: readonly unknown[];
  /** Number of records that aren't stored yet. */
  readonly unsaved: number;
  /** Number of records that the last clearing removed and that can still be brought back. */
  readonly removed: number;
}

/** Before anything is loaded; also what a page without script shows. */
export const emptySnapshot: StoreSnapshot = {
  status: { type: "loading" },
  progress: replayLog([]),
  events: [],
  damaged: [],
  unsaved: 0,
  removed: 0,
};
