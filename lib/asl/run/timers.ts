import type { Flow } from "./flow";
import type { Pending } from "./pending";
import type { Run } from "./run";

/** What happens to a flow at a point of virtual time. Stale once the flow has moved on. */
export interface Timer {
  readonly time: number;
  readonly flow: Flow;
  readonly epoch: number;
  readonly fire: (run: Run, flow: Flow) => Pending<void>;
}

interface Entry extends Timer {
  /** Timers of the same time fire in the order in which they were set. */
  readonly order: number;
}

/** Timers by time: a binary heap. */
export class Timers {
  private readonly heap: Entry[] = [];
  private count = 0;

  add(timer: Timer): void {
    const entry: Entry = {
      time: timer.time,
      flow: timer.flow,
      epoch: timer.epoch,
      fire: timer.fire,
      order: this.count++,
    };
    let hole = this.heap.push(entry) - 1;
    while (hole > 0) {
      const above = (hole - 1) >> 1;
      const parent = this.heap[above];
      if (parent === undefined || !before(entry, parent)) break;
      this.heap[hole] = parent;
      hole = above;
    }
    this.heap[hole] = entry;
  }

  /** Takes the next timer whose flow still waits for it. */
  take(): Timer | undefined {
    for (let next = this.pop(); next !== undefined; next = this.pop()) {
      if (next.flow.alive && next.flow.epoch === next.epoch) return next;
    }
    return undefined;
  }

  private pop(): Entry | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (first === undefined || last === undefined || this.heap.length === 0) return first;
    let hole = 0;
    for (;;) {
      const child = this.earlierChild(hole);
      const entry = this.heap[child];
      if (entry === undefined || !before(entry, last)) break;
      this.heap[hole] = entry;
      hole = child;
    }
    this.heap[hole] = last;
    return first;
  }

  private earlierChild(index: number): number {
    const left = this.heap[2 * index + 1];
    const right = this.heap[2 * index + 2];
    return left !== undefined && right !== undefined && before(right, left) ? 2 * index + 2 : 2 * index + 1;
  }
}

function before(one: Entry, other: Entry): boolean {
  return one.time < other.time || (one.time === other.time && one.order < other.order);
}
