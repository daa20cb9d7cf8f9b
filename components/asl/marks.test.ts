import { describe, expect, it } from "vitest";
import { marksAt, walkKey } from "./marks";
import { RETRY_THEN_CATCH, runRecord } from "./testing/run-record";

describe("marksAt", () => {
  it("marks nothing before the start", async () => {
    const marks = marksAt(await runRecord(RETRY_THEN_CATCH), 0);
    expect([marks.states.size, marks.walks.size, marks.current, marks.next]).toEqual([0, 0, null, null]);
  });

  it("stands between two states while one hands over to the other", async () => {
    const record = await runRecord(RETRY_THEN_CATCH);
    const marks = marksAt(record, record.visits.at(0).exitedEventId);
    expect([marks.current, marks.next]).toEqual(["Charge", "Notify"]);
    expect(marks.walks.get(walkKey("Charge", "Notify", true))).toMatchObject({ times: 1, caught: "Busy" });
    expect(marks.states.get("Notify")).toBeUndefined();
  });

  it("counts visits that are open", async () => {
    const record = await runRecord({
      definition: {
        StartAt: "All",
        States: {
          All: {
            Type: "Map",
            ItemProcessor: { StartAt: "Rest", States: { Rest: { Type: "Wait", Seconds: 1, End: true } } },
            End: true,
          },
        },
      },
      input: [1, 2, 3],
    });
    const second = record.visits.at(2).enteredEventId;
    expect(marksAt(record, second).states.get("Rest")).toMatchObject({ visits: 2, open: 2 });
    expect(marksAt(record, record.events.length).states.get("Rest")).toMatchObject({ visits: 3, open: 0 });
  });
});
