import { describe, expect, it } from "vitest";
import { createStamp } from "./stamp";

describe("createStamp", () => {
  it("gives id, time, zone and version", () => {
    const stamp = createStamp({ now: () => 50, zone: (at) => at + 10, newId: () => "id-1" });
    expect(stamp({ type: "practice-ended", sessionId: "s" })).toEqual({
      id: "id-1",
      at: 50,
      version: 2,
      zone: 60,
      type: "practice-ended",
      sessionId: "s",
    });
  });

  it("lets times rise, also when the clock stands still or is set back", () => {
    const times = [50, 50, 20, 90];
    const stamp = createStamp({ now: () => times.shift() ?? 0, zone: () => 0, newId: () => "id" });
    const ats = [1, 2, 3, 4].map(() => stamp({ type: "practice-ended", sessionId: "s" }).at);
    expect(ats).toEqual([50, 51, 52, 90]);
  });
});
