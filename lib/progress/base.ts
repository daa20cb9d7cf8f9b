import type { EventId } from "./model";
import { emptyBase, type TallyBase } from "./tally";

/** What the older part of the log comes to. It is derived: the log can always give it again. */
export interface Base extends TallyBase {
  /** Number of events that it stands for, those included that were taken back. */
  readonly covered: number;
  /** Events that it knows as taken back but never saw. Should one come in, the log must be read again. */
  readonly dangling: ReadonlySet<EventId>;
  /** Stored values among that part of the log that can't be read as events. */
  readonly damaged: readonly unknown[];
}

/** Stands for no events. */
export const noBase: Base = { ...emptyBase, covered: 0, dangling: new Set(), damaged: [] };
