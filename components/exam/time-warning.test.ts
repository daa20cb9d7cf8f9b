import { describe, expect, it } from "vitest";
import { warningBetween } from "./time-warning";

const MINUTE = 60_000;

describe("warningBetween", () => {
  it("warns when 30 and 5 minutes are reached, once", () => {
    expect(warningBetween(30 * MINUTE + 1, 30 * MINUTE)).toBe(30);
    expect(warningBetween(30 * MINUTE, 30 * MINUTE - 1000)).toBeNull();
    expect(warningBetween(5 * MINUTE + 900, 5 * MINUTE - 100)).toBe(5);
  });

  it("gives the nearest to the end after a long sleep", () => {
    expect(warningBetween(40 * MINUTE, 4 * MINUTE)).toBe(5);
    expect(warningBetween(40 * MINUTE, -MINUTE)).toBeNull();
  });

  it("says nothing in an exam that begins below a mark", () => {
    expect(warningBetween(20 * MINUTE, 19 * MINUTE)).toBeNull();
  });
});
