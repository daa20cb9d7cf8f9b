import type { Json } from "./json";

/** Kind of state machine: it decides limits, history and price. */
export type MachineType = "STANDARD" | "EXPRESS";

/** The API that started the execution. Only `StartExecution` gives the context object an `Execution.RedriveCount`. */
export type StartedBy = "StartExecution" | "StartSyncExecution";

/** What a Task state asks of the world, once for each attempt. */
export interface TaskCall {
  readonly state: string;
  /** The `Resource` as the definition has it. */
  readonly resource: string;
  /** The effective Parameters or Arguments (the effective input where there are none). */
  readonly request: Json;
  /** Which attempt of this visit it is, from 0: `State.RetryCount`. */
  readonly attempt: number;
  /** Index inside each enclosing Map, outermost first. */
  readonly iteration: readonly number[];
  /** Virtual time in milliseconds since 1970. */
  readonly time: number;
  /** The token that the request may hold (callback and `.sync` tasks), or null. */
  readonly token: string | null;
  readonly timeoutSeconds: number | null;
  readonly heartbeatSeconds: number | null;
  readonly credentials: Json | null;
}

interface TaskAnswer {
  /** Virtual seconds between the call and the answer; 0 unless given. */
  readonly seconds?: number;
  /** Virtual seconds after the call at which the task sends a heartbeat, ascending. */
  readonly heartbeats?: readonly number[];
  /** What the service answers to the submission of a `.sync` or `.waitForTaskToken` task. */
  readonly submitted?: Json;
  /** The name that an activity's worker gave when it took the task. */
  readonly worker?: string;
}

/** How a task ends. `never`: it doesn't answer, so that a timeout or the end of the execution must come first. */
export type TaskOutcome =
  | (TaskAnswer & { readonly type: "success"; readonly output: Json })
  | (TaskAnswer & { readonly type: "failure"; readonly error: string | null; readonly cause: string | null })
  | (TaskAnswer & { readonly type: "never" });

/** Answers task calls: a scripted table or any function. It may be asynchronous; virtual time stands still meanwhile. */
export type TaskHandler = (call: TaskCall) => TaskOutcome | Promise<TaskOutcome>;

/** Texts of the objects in storage: bucket, then key. */
export type ObjectStore = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** All that an execution meets outside of the definition. */
export interface World {
  readonly task: TaskHandler;
  /** What an ItemReader finds. */
  readonly objects?: ObjectStore;
  /** A text that every ItemReader reads, wherever it points: for states tested by themselves. */
  readonly itemReaderData?: string;
}

/** The names that the context object and the history show. */
export interface ExecutionArns {
  readonly stateMachineArn: string;
  readonly executionArn: string;
  readonly roleArn: string;
}

/**
 * Where a run ends at the latest. The first three are the service's own and end in its errors; the others bound the
 * simulation itself and end in `STOPPED`, with the name of the limit.
 */
export interface Limits {
  /** Bytes of a payload as UTF-8 JSON (262,144; `States.DataLimitExceeded`). */
  readonly payloadBytes: number;
  /** Events of a Standard execution (25,000). */
  readonly historyEvents: number;
  /** Virtual seconds until an execution is timed out: one year for Standard, 5 minutes for Express. */
  readonly executionSeconds: number;
  readonly transitions: number;
  readonly events: number;
  /** Flows of control that are alive at the same time: branches, iterations, child executions. */
  readonly flows: number;
  /** Nesting of Map and Parallel states in each other. */
  readonly depth: number;
}

export type BudgetName = "transitions" | "events" | "flows" | "depth";

/** How an execution stands. `error` and `cause` are null where the service sends none. */
export type ExecutionOutcome =
  | { readonly status: "RUNNING" }
  | { readonly status: "SUCCEEDED"; readonly output: Json }
  | {
      readonly status: "FAILED" | "TIMED_OUT" | "ABORTED";
      readonly error: string | null;
      readonly cause: string | null;
    }
  | { readonly status: "STOPPED"; readonly limit: BudgetName };

export interface StartOptions {
  readonly input: Json;
  /** STANDARD unless given. */
  readonly type?: MachineType;
  readonly startedBy?: StartedBy;
  /** Where the virtual clock starts, in milliseconds since 1970; 2025-01-01 unless given. */
  readonly clock?: number;
  /** Seed of jitter, random functions, tokens and ids. */
  readonly seed?: string;
  readonly arns?: ExecutionArns;
  readonly limits?: Partial<Limits>;
}

/** One line of the history, with the names, ids and details of `GetExecutionHistory`; payloads are JSON values, not texts. */
export interface HistoryEvent {
  /** Counts from 1. */
  readonly id: number;
  /** The event that led to this one; 0 for the first two. */
  readonly previousEventId: number;
  readonly type: EventType;
  /** Virtual time in milliseconds since 1970. */
  readonly timestamp: number;
  readonly details: Readonly<Record<string, Json>>;
}

/** A list that makes its elements when they are asked for. */
export interface Log<Entry> extends Iterable<Entry> {
  readonly length: number;
  /** Throws on an index outside of the list. */
  readonly at: (index: number) => Entry;
}

export type StateType = "Task" | "Pass" | "Choice" | "Wait" | "Succeed" | "Fail" | "Parallel" | "Map";

export type EventType =
  | `Execution${"Started" | "Succeeded" | "Failed" | "TimedOut" | "Aborted" | "Redriven"}`
  | `${StateType}StateEntered`
  | `${StateType}StateExited`
  | `${"Map" | "Parallel"}State${"Started" | "Succeeded" | "Failed" | "Aborted"}`
  | `${"Task" | "Wait"}StateAborted`
  | `MapIteration${"Started" | "Succeeded" | "Failed" | "Aborted"}`
  | `MapRun${"Started" | "Succeeded" | "Failed" | "Aborted" | "Redriven"}`
  | `${"Task" | "LambdaFunction" | "Activity"}${"Scheduled" | "Started" | "Succeeded" | "Failed" | "TimedOut"}`
  | "TaskSubmitted"
  | "EvaluationFailed";

/** One try at the work of a Task state. */
export interface Attempt {
  readonly request: Json;
  /** The token that the request may hold, or null. */
  readonly token: string | null;
  readonly scheduledEventId: number;
  readonly outcome:
    | { readonly type: "running" }
    | { readonly type: "success"; readonly output: Json; readonly eventId: number }
    | {
        readonly type: "failure";
        readonly error: string | null;
        readonly cause: string | null;
        readonly eventId: number;
      };
}

/** The stages of a Map before its iterations; what the state does not say is undefined. */
export interface MapStages {
  /** After ItemsPath or Items; empty with an ItemReader. */
  readonly items: readonly Json[];
  /** 0 for as many as possible. */
  readonly maxConcurrency: number;
  readonly toleratedFailureCount?: number | undefined;
  readonly toleratedFailurePercentage?: number | undefined;
}

/**
 * A visit of a state: the stages that the data went through. What a state has no field for, or did not come to, is
 * undefined.
 */
export interface Visit {
  readonly state: string;
  readonly type: StateType;
  /** Index inside each enclosing Map and branch, outermost first. */
  readonly path: readonly number[];
  readonly enteredEventId: number;
  /** 0 while the state has not been left. */
  readonly exitedEventId: number;
  /** Raw input. */
  readonly input: Json;
  readonly afterInputPath: Json | undefined;
  /** After Parameters or Arguments. */
  readonly afterParameters: Json | undefined;
  readonly attempts: readonly Attempt[];
  /** What a Map found out before its iterations. */
  readonly map: MapStages | undefined;
  readonly result: Json | undefined;
  readonly afterResultSelector: Json | undefined;
  readonly afterResultPath: Json | undefined;
  readonly output: Json | undefined;
  readonly assigned: Readonly<Record<string, Json>> | undefined;
  /** The failure that a catcher took over. */
  readonly caught: { readonly error: string | null; readonly cause: string | null } | undefined;
  readonly next: string | null;
}

/**
 * An execution at one point of its run. The run itself is a tape that is only ever written at its end, so any earlier
 * point stays what it was.
 */
export interface Execution {
  /** Steps taken so far; a step takes one flow of control through one state, or wakes it. */
  readonly position: number;
  readonly outcome: ExecutionOutcome;
  /** Virtual time in milliseconds since 1970. */
  readonly clock: number;
  readonly history: Log<HistoryEvent>;
  /** Visits of states in the order of entry, as they stand at this point. */
  readonly visits: Log<Visit>;
  /** States entered and retries in the whole run, child executions included: what a Standard workflow is billed for. */
  readonly transitions: number;
  /** Executions that Distributed Maps of the run started. */
  readonly children: readonly ChildExecution[];
  /** What ResultWriters of the run wrote. */
  readonly written: readonly WrittenObject[];
}

/** An execution that a Distributed Map started, with a history of its own. */
export interface ChildExecution {
  readonly arn: string;
  readonly input: Json;
  readonly history: Log<HistoryEvent>;
  readonly visits: Log<Visit>;
}

/** An object in storage. */
export interface WrittenObject {
  readonly bucket: string;
  readonly key: string;
  readonly text: string;
}
