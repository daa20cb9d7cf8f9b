import { describe, expect, it } from "vitest";
import type { NoteId } from "@/lib/notes";
import { createStamp } from "./stamp";

describe("createStamp", () => {
  it("gives id, time, zone and version", () => {
    const stamp = createStamp({ now: () => 50, zone: (at) => at + 10, newId: () => "id-1" });
    expect(stamp({ type: "practice-ended", sessionId: "s" })).toEqual({
      id: "id-1",
      at: 50,
      version: 4,
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

  it("puts a change of mind after all that is known, also when the clock was set back", () => {
    const stamp = createStamp({ now: () => 50, zone: () => 0, newId: () => "id" });
    expect(stamp({ type: "practice-ended", sessionId: "s" }, 80).at).toBe(81);
    const other = createStamp({ now: () => 50, zone: () => 0, newId: () => "id" });
    expect(other({ type: "lesson-read", noteId: "n" as NoteId }, 80).at).toBe(50);
  });

  it("follows the clock again once it had been more than two days ahead", () => {
    const times = [3 * 86_400_000, 50, 40];
    const stamp = createStamp({ now: () => times.shift() ?? 0, zone: () => 0, newId: () => "id" });
    const ats = [1, 2, 3].map(() => stamp({ type: "practice-ended", sessionId: "s" }).at);
    expect(ats).toEqual([3 * 86_400_000, 50, 51]);
  });
});
