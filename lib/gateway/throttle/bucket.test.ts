import { describe, expect, it } from "vitest";
import { takeToken, tokensAt } from "./bucket";

const THROTTLE = { rateLimit: 2, burstLimit: 3 };

describe("takeToken", () => {
  it("gives as many at once as the burst holds, then none", () => {
    let bucket = takeToken(undefined, THROTTLE, 0);
    for (const left of [2, 1, 0]) {
      expect(bucket?.tokens).toBe(left);
      bucket = takeToken(bucket ?? undefined, THROTTLE, 0);
    }
    expect(bucket).toBeNull();
  });

  it("refills by the rate, never beyond the burst", () => {
    const empty = { tokens: 0, time: 0 };
    expect(takeToken(empty, THROTTLE, 499)).toBeNull();
    expect(takeToken(empty, THROTTLE, 500)?.tokens).toBe(0);
    expect(tokensAt(empty, THROTTLE, 60_000)).toBe(3);
  });

  it("does not refill when time runs backwards", () => {
    const late = { tokens: 1, time: 1_000 };
    expect(takeToken(late, THROTTLE, 0)).toEqual({ tokens: 0, time: 1_000 });
  });

  it("lets nothing through where rate and burst are 0", () => {
    expect(takeToken(undefined, { rateLimit: 0, burstLimit: 0 }, 0)).toBeNull();
  });
});
