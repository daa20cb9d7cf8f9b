import { describe, expect, it } from "vitest";
import { minutesLeft } from "./minutes-left";

const none = { changed: 0, learning: 0, review: 0, fresh: 0 };

describe("minutesLeft", () => {
  it("takes a usual time for a learner it does not know", () => {
    expect(minutesLeft({ ...none, review: 50 }, [])).toBe(11);
    expect(minutesLeft(none, [])).toBe(1);
  });

  it("follows the learner's own pace and does not count pauses", () => {
    const quick = Array.from({ length: 30 }, () => 4000);
    expect(minutesLeft({ ...none, review: 50 }, quick)).toBe(5);
    expect(minutesLeft({ ...none, review: 50 }, [...quick, 3_600_000])).toBeLessThan(7);
  });

  it("counts new cards for more than reviews", () => {
    expect(minutesLeft({ ...none, fresh: 50 }, [])).toBeGreaterThan(minutesLeft({ ...none, review: 50 }, []));
  });
});
