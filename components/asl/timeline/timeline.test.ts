import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RETRY_THEN_CATCH, runRecord, task } from "../testing/run-record";
import { momentSentence } from "./moment-sentence";
import { scaleOf } from "./scale";
import { lanesOf, secondsText } from "./segments";

describe("lanesOf", () => {
  it("draws each attempt and the wait before it", async () => {
    const [charge] = lanesOf(await runRecord(RETRY_THEN_CATCH));
    expect(charge?.segments.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      "failed 1",
      "rest 2 s",
      "failed 2",
      "rest 4 s",
      "failed 3",
    ]);
  });

  it("draws a Wait with its length and a Fail as a failure, in the order of entry", async () => {
    const lanes = lanesOf(
      await runRecord({
        definition: {
          StartAt: "Rest",
          States: { Rest: { Type: "Wait", Seconds: 86_400, Next: "Stop" }, Stop: { Type: "Fail" } },
        },
      }),
    );
    expect(lanes.map(({ state, segments }) => [state, segments.map(({ kind, label }) => `${kind} ${label}`)])).toEqual([
      ["Rest", ["rest 1 d"]],
      ["Stop", ["failed "]],
    ]);
  });
});

describe("scaleOf", () => {
  it("finds the newest event at a place, on either scale", async () => {
    const record = await runRecord(RETRY_THEN_CATCH);
    for (const kind of ["time", "events"] as const) {
      const scale = scaleOf(record, kind);
      fc.assert(
        fc.property(fc.nat(record.events.length), (event) => {
          const found = scale.eventAt(scale.place(event));
          expect(found).toBeGreaterThanOrEqual(event);
          expect(scale.place(found)).toBeCloseTo(scale.place(event));
        }),
      );
      expect([scale.place(0), scale.place(record.events.length)]).toEqual([0, 100]);
    }
  });

  it("counts events where a run takes no time", async () => {
    const record = await runRecord({ definition: { StartAt: "A", States: { A: { Type: "Succeed" } } } });
    const scale = scaleOf(record, "time");
    expect(scale.kind).toBe("events");
    expect(scale.ticks.map(({ label }) => label)).toEqual(["0", "1", "2", "3", "4"]);
  });

  it("has a handful of round ticks for a day as for a second", async () => {
    for (const [seconds, labels] of [
      [86_400, ["0 s", "6 h", "12 h", "18 h", "1 d"]],
      [9, ["0 s", "2 s", "4 s", "6 s", "8 s"]],
    ] as const) {
      const definition = { StartAt: "W", States: { W: { Type: "Wait", Seconds: seconds, End: true } } };
      expect(scaleOf(await runRecord({ definition }), "time").ticks.map(({ label }) => label)).toEqual(labels);
    }
  });
});

describe("secondsText", () => {
  it("takes the largest unit that fits", () => {
    expect([0, 0.25, 59, 90, 7_200, 31_536_000].map(secondsText)).toEqual([
      "0 s",
      "0.25 s",
      "59 s",
      "1.5 min",
      "2 h",
      "365 d",
    ]);
  });
});

describe("momentSentence", () => {
  it("tells a run with retries and a catcher", async () => {
    const record = await runRecord(RETRY_THEN_CATCH);
    const told = Array.from({ length: record.events.length + 1 }, (_none, moment) => momentSentence(record, moment));
    expect(told).toEqual(
      expect.arrayContaining([
        "Nothing has happened yet.",
        "The execution starts.",
        "Charge is entered.",
        "Charge, attempt 1, fails with Busy.",
        "Charge tries again after 2 s.",
        "Charge is out of retries; the catcher for Busy goes to Notify.",
        "Notify is done and hands over to Done.",
        "Done is the last state.",
        "The execution succeeds.",
      ]),
    );
  });

  it("says who ended a run that did not end by itself", async () => {
    const record = await runRecord({
      definition: { StartAt: "A", States: { A: task({ End: true }) } },
      mocks: { A: [{ output: 1 }] },
    });
    expect(momentSentence({ ...record, endedBy: "learner" }, record.events.length)).toMatch(
      /You stopped the run here\.$/,
    );
  });
});
