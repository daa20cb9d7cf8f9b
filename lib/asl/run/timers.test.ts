import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Flow } from "./flow";
import { Queue } from "./queue";
import { Timers } from "./timers";

const flow = (alive = true, epoch = 0) => ({ alive, epoch }) as Flow;

describe("Timers", () => {
  it("gives timers by time, then in the order in which they were set", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (times) => {
        const timers = new Timers();
        const set = times.map((time) => ({ time, flow: flow(), epoch: 0, fire: () => {} }));
        for (const timer of set) timers.add(timer);
        const taken = times.map(() => timers.take()?.flow);
        expect(taken).toEqual(set.toSorted((one, other) => one.time - other.time).map((timer) => timer.flow));
        for (const [index, timer] of set.toSorted((one, other) => one.time - other.time).entries())
          expect(taken[index]).toBe(timer.flow);
        expect(timers.take()).toBeUndefined();
      }),
    );
  });

  it("passes over timers of flows that have ended or moved on", () => {
    const timers = new Timers();
    timers.add({ time: 1, flow: flow(false), epoch: 0, fire: () => {} });
    timers.add({ time: 2, flow: flow(true, 1), epoch: 0, fire: () => {} });
    timers.add({ time: 3, flow: flow(), epoch: 0, fire: () => {} });
    expect(timers.take()?.time).toBe(3);
  });
});

describe("Queue", () => {
  it("is first in, first out for any order of pushes and takes", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 300 }), (pushes) => {
        const queue = new Queue<number>();
        const model: number[] = [];
        for (const [index, push] of pushes.entries()) {
          if (push) {
            queue.push(index);
            model.push(index);
          } else expect(queue.take()).toBe(model.shift());
        }
      }),
    );
  });
});
