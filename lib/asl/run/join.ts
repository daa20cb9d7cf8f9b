import type { Raised } from "../errors/raised";
import type { Json } from "../json";
import type { Flow } from "./flow";
import type { Pending } from "./pending";
import type { Run } from "./run";

/** The end of the branches of a Parallel, the iterations of a Map, the child executions of a Distributed Map. */
export interface Join {
  /** The flow whose state waits. */
  readonly parent: Flow;
  /** Flows that have not ended. */
  readonly running: Set<Flow>;
  /** Flows that failed or were stopped when the state failed. */
  readonly unfinished: Flow[];
  /** Makes ready for the unfinished flows to run again: a redrive keeps what had succeeded. */
  readonly reopen: (run: Run) => void;
  /** Starts as many as may run at the same time. */
  readonly begin: (run: Run) => Pending<void>;
  /** Whether the state puts up with so many failures. */
  readonly tolerates: (failures: number) => boolean;
  /** Goes on with the state's result. */
  readonly resolve: (run: Run, result: Json) => Pending<void>;
  /** Fails the state. */
  readonly reject: (run: Run, failure: Raised) => Pending<void>;
  readonly succeeded: (run: Run, child: Flow, output: Json) => Pending<void>;
  readonly failed: (run: Run, child: Flow, failure: Raised) => Pending<void>;
  /** Writes down that a child is stopped, after what its state says. */
  readonly aborted: (run: Run, child: Flow) => void;
}
