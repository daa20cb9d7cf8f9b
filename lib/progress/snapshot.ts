import { earlyProgress } from "./early-progress";
import type { Progress } from "./model";
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
  /** Number of events in the log, those included that don't count: taken back or postponed. */
  readonly total: number;
  /** Events dated more than two days ahead, because some clock was wrong; they count when their time has come. */
  readonly postponed: number;
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
  progress: earlyProgress([]),
  total: 0,
  postponed: 0,
  damaged: [],
  unsaved: 0,
  removed: 0,
};
