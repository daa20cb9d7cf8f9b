import { describe, expect, it } from "vitest";
import { runRecord } from "../testing/run-record";
import { nextEntry } from "./next-entry";
import { playedEvents } from "./playback";

describe("nextEntry", () => {
  it("goes to the next entry of a state, from the last one back to the first", async () => {
    const record = await runRecord({
      definition: {
        StartAt: "M",
        States: {
          M: { Type: "Map", ItemProcessor: { StartAt: "P", States: { P: { Type: "Pass", End: true } } }, End: true },
        },
      },
      input: [1, 2],
    });
    const [first, second] = [record.visits.at(1).enteredEventId, record.visits.at(2).enteredEventId];
    expect([nextEntry(record, 0, "P"), nextEntry(record, first, "P"), nextEntry(record, second, "P")]).toEqual([
      first,
      second,
      first,
    ]);
    expect(nextEntry(record, 0, "Nowhere")).toBe(record.events.length);
  });
});

describe("playedEvents", () => {
  it("plays an event in 160 ms and the longest run in two seconds", () => {
    expect([playedEvents(4, 0), playedEvents(4, 330), playedEvents(4, 640)]).toEqual([0, 2, 4]);
    expect([playedEvents(20_000, 1_000), playedEvents(20_000, 2_000)]).toEqual([10_000, 20_000]);
    expect(playedEvents(0, 0)).toBe(0);
  });
});
