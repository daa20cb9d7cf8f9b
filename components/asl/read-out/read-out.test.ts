import { describe, expect, it } from "vitest";
import type { AslSetup } from "@/lib/sandbox";
import { RETRY_THEN_CATCH, runRecord } from "../testing/run-record";
import { expressRefusals } from "./express-refusals";
import { figuresAt, moneyText } from "./figures";

const PRICES = { perTransition: 1, perRequest: 10, perGigabyteSecond: 1_600 };

describe("figuresAt", () => {
  it("counts up to the moment, retries apart", async () => {
    const record = await runRecord(RETRY_THEN_CATCH);
    expect(figuresAt(record, 0, PRICES)).toMatchObject({ transitions: 0, seconds: 0, bill: { STANDARD: 0 } });
    expect(figuresAt(record, record.visits.at(1).enteredEventId, PRICES)).toMatchObject({
      transitions: 4,
      retries: 2,
      seconds: 9,
      bill: { STANDARD: 4 },
    });
    const end = figuresAt(record, record.events.length, PRICES);
    expect(end).toMatchObject({ transitions: 5, retries: 2, events: record.events.length });
    expect(end.bill.EXPRESS).toBeCloseTo(10 + 9 * 100);
    expect(end.largestPayload).toBe(JSON.stringify({ order: 7, error: { Error: "Busy", Cause: "" } }).length);
  });
});

describe("moneyText", () => {
  it("shows three figures that count, however small", () => {
    expect([0, 0.000175, 0.0000010104, 12.5, 175].map(moneyText)).toEqual([
      "$0",
      "$0.000175",
      "$0.00000101",
      "$12.5",
      "$175",
    ]);
  });
});

describe("expressRefusals", () => {
  const setupOf = (definition: object): AslSetup => ({
    title: "T",
    definition: JSON.stringify(definition),
    input: "{}",
    mocks: {},
    type: "STANDARD",
  });

  it("names what only Standard takes, and a run that is too long", async () => {
    const definition = {
      StartAt: "Ask",
      States: {
        Ask: { Type: "Task", Resource: "arn:aws:states:::sqs:sendMessage.waitForTaskToken", Next: "Rest" },
        Rest: { Type: "Wait", Seconds: 600, End: true },
      },
    };
    const record = await runRecord({ definition, mocks: { Ask: [{ output: 1 }] } });
    const refusals = expressRefusals(setupOf(definition), record);
    expect(refusals).toHaveLength(2);
    expect(refusals[1]).toMatch(/longer than the 300 s/);
  });

  it("has nothing against a short machine without callbacks", async () => {
    const definition = { StartAt: "A", States: { A: { Type: "Succeed" } } };
    expect(expressRefusals(setupOf(definition), await runRecord({ definition }))).toEqual([]);
  });
});
