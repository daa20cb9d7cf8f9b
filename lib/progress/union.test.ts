import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryLog } from "./fixtures/arbitrary-event";
import { answered } from "./fixtures/event";
import { union } from "./union";

describe("union", () => {
  it("sorts by time, then by id", () => {
    const log = union([answered("b", 2), answered("c", 1)], [answered("a", 2)]);
    expect(log.map((event) => event.id)).toEqual(["c", "a", "b"]);
  });

  it("keeps the earlier of two events that claim one id", () => {
    expect(union([answered("a", 5)], [answered("a", 3)])).toEqual([answered("a", 3)]);
  });

  it("is commutative", () => {
    fc.assert(
      fc.property(arbitraryLog, arbitraryLog, (a, b) => {
        expect(union(a, b)).toEqual(union(b, a));
      }),
    );
  });

  it("is associative", () => {
    fc.assert(
      fc.property(arbitraryLog, arbitraryLog, arbitraryLog, (a, b, c) => {
        expect(union(union(a, b), c)).toEqual(union(a, union(b, c)));
      }),
    );
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        expect(union(union(log), log)).toEqual(union(log));
      }),
    );
  });
});
