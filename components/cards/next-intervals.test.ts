import { describe, expect, it } from "vitest";
import { createScheduler, DEFAULT_SETTINGS, type Memory } from "@/lib/cards";
import { nextIntervals, RATINGS } from "./next-intervals";
import { DAY, entry, memory } from "./testing";

const when = { at: 110 * DAY + DAY / 2, zone: 0 };
const nobody: ReadonlyMap<number, number> = new Map();

function waits(before: Memory | null, load = nobody, settings = DEFAULT_SETTINGS) {
  return nextIntervals({ id: entry("a").id, memory: before, settings, load, when });
}

describe("nextIntervals", () => {
  it("gives minutes in the learning steps and whole days after them", () => {
    const { again, easy } = waits(null);
    expect(again.wait).toBe(60_000);
    expect(easy.wait % DAY).toBe(0);
    expect(easy.wait).toBeGreaterThan(0);
  });

  it("rises from Again to Easy", () => {
    const found = waits(memory());
    const inOrder = RATINGS.map((rating) => found[rating].wait);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
  });

  it("tells what the review will give, load balancing included", () => {
    const plain = waits(memory()).good;
    const crowded = new Map([[plain.memory.lastDay + plain.memory.interval, 500]]);
    const { good } = waits(memory(), crowded);
    expect(good.shift).not.toBe(0);
    expect(good.memory).toEqual(createScheduler(DEFAULT_SETTINGS).review(memory(), "good", when, good.shift));
    expect(good.wait).toBe(good.memory.interval * DAY);
  });

  it("does not jump over the exam", () => {
    const settings = { ...DEFAULT_SETTINGS, examDay: 116, finalPass: 3 };
    expect(waits(memory(), nobody, settings).easy.wait).toBeLessThan(6 * DAY);
  });
});
