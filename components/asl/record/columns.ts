import type { EventType, ExecutionOutcome, StateType } from "@/lib/asl";
import type { ChildRow, RunRecord } from "../model";

/** A run in columns: what goes from the worker to the page, in a few large values instead of many small objects. */
export interface RecordColumns {
  readonly outcome: ExecutionOutcome;
  readonly endedBy: RunRecord["endedBy"];
  readonly startedAt: number;
  readonly children: readonly ChildRow[];
  readonly states: readonly { readonly name: string; readonly type: StateType }[];
  readonly types: readonly EventType[];
  /** Texts of notes and errors; others refer to them by index. */
  readonly texts: readonly string[];
  readonly events: EventColumns;
  readonly visits: VisitColumns;
  readonly attempts: AttemptColumns;
}

export interface EventColumns {
  /** Index into `types`. */
  readonly type: Uint8Array<ArrayBuffer>;
  readonly previous: Uint32Array<ArrayBuffer>;
  readonly seconds: Float64Array<ArrayBuffer>;
  readonly visit: Int32Array<ArrayBuffer>;
  readonly note: Uint32Array<ArrayBuffer>;
  /** Transitions up to and with the event, and the bytes of the largest payload so far. */
  readonly transitions: Uint32Array<ArrayBuffer>;
  readonly payload: Uint32Array<ArrayBuffer>;
}

export interface VisitColumns {
  /** Index into `states`. */
  readonly state: Uint32Array<ArrayBuffer>;
  readonly parent: Int32Array<ArrayBuffer>;
  /** -1 outside of all. */
  readonly lane: Int32Array<ArrayBuffer>;
  readonly entered: Uint32Array<ArrayBuffer>;
  readonly exited: Uint32Array<ArrayBuffer>;
  /** Index into `states`, -1 for none. */
  readonly next: Int32Array<ArrayBuffer>;
  /** Index into `texts`, -1 for none. */
  readonly caught: Int32Array<ArrayBuffer>;
  /** Where its attempts begin; they end where those of the next visit begin. */
  readonly attempts: Uint32Array<ArrayBuffer>;
}

export interface AttemptColumns {
  readonly scheduled: Uint32Array<ArrayBuffer>;
  readonly ended: Uint32Array<ArrayBuffer>;
  /** Index into `ATTEMPT_OUTCOMES`. */
  readonly outcome: Uint8Array<ArrayBuffer>;
  /** Index into `texts`, -1 for none. */
  readonly error: Int32Array<ArrayBuffer>;
}

export const ATTEMPT_OUTCOMES = ["running", "success", "failure", "timeout"] as const;
