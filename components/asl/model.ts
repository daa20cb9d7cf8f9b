import type { EventType, ExecutionOutcome, Json, Log, StateType, Visit } from "@/lib/asl";
import type { AslSetup } from "@/lib/sandbox";
import type { RecordColumns } from "./record/columns";

/**
 * The moment that all panels show: the id of the newest event that has happened, so the events 1 to `moment` are the past. 0 is before
 * the start, `run.events.length` is the end.
 */
export type Moment = number;

/** A run as the worker hands it over. Rows are made when they are looked at, so that a long run costs what is on the screen. */
export interface RunRecord {
  readonly outcome: ExecutionOutcome;
  /** Who ended the simulation before the machine did. */
  readonly endedBy: "machine" | "learner" | "clock";
  /** Virtual time of the first event, in milliseconds since 1970. */
  readonly startedAt: number;
  /** `events.at(index)` has the id `index + 1`. */
  readonly events: Log<EventRow>;
  /** In the order of entry; a row tells of the whole visit, so compare its event ids with the moment. */
  readonly visits: Log<VisitRow>;
  /** Child executions of Distributed Maps. */
  readonly children: readonly ChildRow[];
  /** What the rows are made of, for what is counted over all of them at each move of the playhead. */
  readonly columns: RecordColumns;
}

/** A line of the history without its details, which the worker gives on demand. */
export interface EventRow {
  readonly id: number;
  readonly previousEventId: number;
  readonly type: EventType;
  /** Virtual seconds since the start. */
  readonly seconds: number;
  /** Index of the visit that it belongs to; -1 for the execution itself. */
  readonly visit: number;
  /** Name of that visit's state. */
  readonly state: string | null;
  /** What is special about it in a few words: `attempt 2`, `after 4 s`, an error's name. */
  readonly note: string;
  /** Transitions up to and with the event, and the bytes of the largest payload so far. */
  readonly transitions: number;
  readonly payload: number;
}

/** A visit of a state. */
export interface VisitRow {
  readonly index: number;
  readonly state: string;
  readonly type: StateType;
  /** Visit of the Map or Parallel state that it runs in; -1 outside of all. */
  readonly parent: number;
  /** Number of its branch or iteration in that state, from 0; null outside of all. */
  readonly lane: number | null;
  readonly enteredEventId: number;
  /** 0 where it was never left. */
  readonly exitedEventId: number;
  /** The state that it went to; null at an end, or where it was never left. */
  readonly next: string | null;
  /** Name of the error that a catcher took to `next`; null where none did. */
  readonly caught: string | null;
  readonly attempts: readonly AttemptRow[];
}

/** One try at the work of a Task state. */
export interface AttemptRow {
  readonly scheduledEventId: number;
  /** 0 where it never ended. */
  readonly endedEventId: number;
  readonly outcome: "running" | "success" | "failure" | "timeout";
  readonly error: string | null;
}

/** An execution that a Distributed Map started. */
export interface ChildRow {
  readonly arn: string;
  readonly events: number;
  readonly outcome: "SUCCEEDED" | "FAILED" | "RUNNING";
}

/** What the worker tells about one moment on demand. */
export interface MomentView {
  readonly moment: Moment;
  /** Index of the visit asked for; -1 for none. */
  readonly index: number;
  /** The visit asked for, as it stood then. */
  readonly visit: Visit | null;
  /** Variables that the state sees, before its own Assign. */
  readonly variables: Readonly<Record<string, Json>>;
  readonly context: Json;
  /** Details of the moment's event. */
  readonly details: Readonly<Record<string, Json>>;
}

/** Why a setup can't be run: in the definition or the input. The editors show the same with more words. */
export interface RunProblem {
  readonly part: "definition" | "input" | "worker";
  readonly message: string;
}

export type RunState =
  | { readonly type: "none" }
  | { readonly type: "running"; readonly transitions: number; readonly seconds: number }
  | { readonly type: "refused"; readonly problems: readonly RunProblem[] }
  | {
      readonly type: "done";
      readonly record: RunRecord;
      /** What was run. */
      readonly setup: AslSetup;
      /** The setup has been changed since. */
      readonly stale: boolean;
    };

/** State of one sandbox on the screen. */
export interface BenchState {
  readonly setup: AslSetup;
  /** What was loaded last: where Reset leads. */
  readonly original: AslSetup;
  readonly run: RunState;
  readonly moment: Moment;
  /** The state that the learner picked in the graph or the editor; null follows the moment. */
  readonly selected: string | null;
}
