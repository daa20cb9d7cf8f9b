import { Timeline } from "../history/timeline";
import type { ExecutionOutcome } from "../model";
import type { Pending } from "./pending";
import { redriveRun } from "./redrive";
import type { Run } from "./run";

/**
 * A run with a mark after each step: how long the history was, and what the clock showed. Nothing before a mark ever changes, so any
 * earlier point can be looked at without running again, and costs what is looked at.
 */
export class Tape {
  private readonly events: number[] = [];
  private readonly clocks = new Timeline();
  /** How the run had ended at positions from which it was redriven. */
  private readonly ends = new Map<number, ExecutionOutcome>();
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

  /** Takes the run up again after its end: a step of its own. Gives the reason where that can't be. */
  redrive(): string | null {
    const end = this.run.outcome;
    const refusal = redriveRun(this.run);
    if (refusal !== null) return refusal;
    this.ends.set(this.length, end);
    this.mark();
    return refusal;
  }

  private mark(): void {
    this.run.checkHistory();
    const { book, clock } = this.run;
    this.clocks.mark(this.events.length, clock);
    this.events.push(book.events.length);
  }

  eventsAt(position: number): number {
    return this.events[position] ?? 0;
  }

  /** How many visits had begun: those whose Entered event was there. */
  visitsAt(position: number): number {
    const { visits } = this.run.book;
    const events = this.eventsAt(position);
    let low = 0;
    let high = visits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((visits[middle]?.enteredEventId ?? 0) <= events) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  clockAt(position: number): number {
    return this.clocks.at(position);
  }

  outcomeAt(position: number): ExecutionOutcome {
    return this.ends.get(position) ?? (position < this.length ? { status: "RUNNING" } : this.run.outcome);
  }
}
