import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTimestamps, parseTimestamp } from "./timestamp";

describe("parseTimestamp", () => {
  it.each([
    ["2025-02-03T04:05:06Z", "2025-02-03T04:05:06.000Z", 0],
    ["2025-02-03T04:05:06.789Z", "2025-02-03T04:05:06.789Z", 0],
    ["2025-02-03T04:05:06.789012345Z", "2025-02-03T04:05:06.789Z", 12_345],
    ["2025-02-03T04:05:06-01:30", "2025-02-03T05:35:06.000Z", 0],
    ["2024-02-29T00:00Z", "2024-02-29T00:00:00.000Z", 0],
  ])("reads %s", (text, iso, nanos) => {
    expect(parseTimestamp(text)).toEqual({ time: Date.parse(iso), nanos });
  });

  it.each([
    "",
    "2025-02-03",
    "2025-02-03T04:05:06",
    "2025-02-29T00:00:00Z",
    "2025-13-01T00:00:00Z",
    "2025-01-01T24:00:00Z",
    "2025-01-01t00:00:00z",
    "2025-01-01T00:00:00+19:00",
  ])("refuses %j", (text) => {
    expect(parseTimestamp(text)).toBeNull();
  });

  it("orders as the dates do", () => {
    const times = fc.integer({ min: 0, max: 4e12 });
    fc.assert(
      fc.property(times, times, (one, other) => {
        const [first, second] = [one, other].map((time) => parseTimestamp(new Date(time).toISOString()));
        if (!first || !second) throw new Error("not read");
        expect(Math.sign(compareTimestamps(first, second))).toBe(Math.sign(one - other));
      }),
    );
  });
});
