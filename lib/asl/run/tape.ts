import type { ExecutionOutcome } from "../model";
import type { Pending } from "./pending";
import type { Run } from "./run";

/**
 * A run with a mark after each step: how long the history and the list of visits were, and what the clock showed. Nothing before a
 * mark ever changes, so any earlier point can be looked at without running again, and costs what is looked at.
 */
export class Tape {
  private readonly events: number[] = [];
  private readonly visits: number[] = [];
  private readonly clocks: number[] = [];
  /** The step under way, where it is asynchronous. */
  private pending: Promise<void> | null = null;

  constructor(readonly run: Run) {
    this.mark();
  }

  /** Steps taken. */
  get length(): number {
    return this.events.length - 1;
  }

  /** Whether there is a step left to take. */
  get running(): boolean {
    return this.run.outcome.status === "RUNNING";
  }

  /** Takes the next step, or waits for the one that somebody else is taking. */
  step(): Pending<void> {
    if (this.pending !== null) return this.pending;
    const done = this.run.step();
    if (!(done instanceof Promise)) return this.mark();
    this.pending = done.then(() => {
      this.pending = null;
      this.mark();
    });
    return this.pending;
  }

  /** Stops the run from outside: a step of its own. */
  abort(error: string | null, cause: string | null): void {
    if (!this.running) return;
    this.run.abortExecution(error, cause);
    this.mark();
  }

  private mark(): void {
    const { book, clock } = this.run;
    this.events.push(book.events.length);
    this.visits.push(book.visits.length);
    this.clocks.push(clock);
  }

  eventsAt(position: number): number {
    return this.events[position] ?? 0;
  }

  visitsAt(position: number): number {
    return this.visits[position] ?? 0;
  }

  clockAt(position: number): number {
    return this.clocks[position] ?? this.run.clock;
  }

  outcomeAt(position: number): ExecutionOutcome {
    return position < this.length ? { status: "RUNNING" } : this.run.outcome;
  }
}
